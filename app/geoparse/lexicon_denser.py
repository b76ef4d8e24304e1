"""More words of three languages that dense reports leave things out with; they go right behind the first of them."""

DENSER = """
| (у|в) (східній|північній|південній|західній|центральній) операційній зоні;
                    в (восточной|северной|южной|западной) операционной зоне;
                    in the (eastern|northern|southern|western) operational zone
g                 | правоохоронц(і|ями); правоохранител(и|ями); law enforcement( officers| agencies|)
w success         | (успішні|вдалі) для (ворога|противника|росіян|окупантів|нього);
                    (успешные|удачные) для (врага|противника|россиян|оккупантов|него); (мали|имели) (|частковий |частичный )успі(х|хи);
                    (|частичный )успех; (were|was) (|partially |partly )successful( for the enemy|)
Y struck          | вражен(о|і|а|ий)
X hours           | за годину
K guided_bomb     | кабах; кабам
O unstopped       | не припиняючи; не прекращая; without (stopping|ceasing|halting)
X                 | (осеред|осередк)(ок|ки|ків|ками|ках|у|а|и|ів)( пожежі| пожеж| займання| займань| загоряння| загорянь| горіння|);
                    очаг(|а|ов|и|ами) (возгорания|возгораний|пожара|пожаров|горения);
                    (two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|numerous) fires
s positions       | позиці(й|ї|ях|ями|ям) (наших військ|сил оборони|оборони|українських (військ|захисників|підрозділів))
j area            | (у|в) районі (минула|пройшла|була|минув)
L recorded        | (за|)фіксува(ли|ла|в|но); фіксу(ють|є); зафіксован(о|і); нарахува(ли|ла|в|но); (за|)реєстру(вали|вав|ють|є);
                    (за|)фиксирова(ли|ла|л|но); зафиксирован(о|ы); насчита(ли|ла|л|но)
L under           | витрима(в|ла|ло|ли); выдержал(|а|о|и)
w lost_ground     | (втрати|потеря)(в|ла|ли|л) (позиці(ю|ї)|позици(ю|и)|контроль|опорник|село|висоту|высоту);
                    lost (|a |the |their |its )(position|positions|stronghold|village)
w defend          | трима(ють|є|ли|в|ла) оборону; держ(ат|ит|али|ал) оборону; (hold|holds|held|are holding) the (line|defence|defense)
w answer          | (ті|вони) (у відповідь |)(відповіли|відповідали|вдарили у відповідь); (те|они) (в ответ |)(ответили|отвечали);
                    they (responded|retaliated|replied|answered) with
S ukraine         | українськ(і|их|ими|им) (десантник|штурмовик|прикордонник|морпіх|танкіст)(и|ів|ами|ам);
                    українськ(і|их|ими|им) (піхотин|гвардій|нацгвардій|спецпризначен)ц(і|ів|ями|ям);
                    украинск(ие|их|ими|им) (десантник|штурмовик|пограничник|морпех|танкист)(и|ов|ами|ам|ы);
                    украинск(ие|их|ими|им) (пехотинц|спецназовц|гвардейц|нацгвардейц)(ы|ев|ами|ам)
S ukraine air     | українськ(і|ий|их) (бомбардувальник|вертоліт|вертольот|гелікоптер|винищувач|літак|штурмовик)(|и|і|ів);
                    украинск(ие|ий|их) (бомбардировщик|вертолет|вертолёт|самолет|самолёт|истребител|штурмовик)(|и|ы|ь|ов);
                    ukrainian (bombers|bomber|jets|jet|warplanes|aircraft|helicopters|fighter jets|attack aircraft)
S own air         | наш(і|ий) (бомбардувальник|вертоліт|вертольот|гелікоптер|винищувач|літак|штурмовик)(|и|і|ів);
                    наш(и|) (бомбардировщик|вертолет|вертолёт|самолет|самолёт|истребител|штурмовик)(|и|ы|ь|ов);
                    (літаки|вертольоти|авіація) (і|й|та) (вертольоти|літаки|авіація) сил оборони
S russia          | сил(и|ами|ам|) (рф|російської федерації|российской федерации)
i upon            | по районах (зосередження|скупчення); по районам (сосредоточения|скопления); по місцях (зосередження|скупчення)
a foe             | (ворожої|російської|вражої) (живої сили|піхоти|техніки)(| та техніки| і техніки);
                    (вражеской|российской) (живой силы|пехоты|техники)(| и техники)
H                 | (вчора|учора|минулої доби|минулого дня|напередодні) (також |)на (цей|цю|той) (же |ж |самий |)(час|годину);
                    (вчера|накануне) (также |)на (этот|то) (же |)(час|время); (вчера|накануне) к этому (же |)(часу|времени);
                    (by |at |)(this|the same|that) (time|hour) yesterday
U                 | (the |)line of (combat|battle|fire)( contact|)
X counted_areas   | regions; oblasts
w counted_areas   | област(ях|ям|ей|ями) україни; област(ях|ям|ей|ями) украины; област(ях|ям)
w                 | (внаслідок|в результаті|через|під час) (бойових дій|боїв) (на|в) донбасі;
                    (вследствие|в результате|из-за|во время) (боевых действий|боев|боёв) (на|в) донбассе;
                    (as a result of|due to|during) (the |)(fighting|hostilities) in (the |)donbas
w                 | канал(у|і|а|е) 24; телеканал(у|і|а|е|) (24|5|112); channel (24|112)
X                 | на (101|103)
X                 | виклик(|и|ів) (до |)(101|102|103|112); вызов(|а|ов) (101|102|112); call(|s) to (the |)(101|102|103|112)
S russia          | (збройні сили|збройних сил|збройними силами) (російської федерації|росії|ворога);
                    (вооружен|вооружён)н(ые|ых|ыми) сил(ы||ами) (российской федерации|противника);
                    (the |)armed forces of (the |)(russian federation|russia); (the |)russian (armed|ground|land) forces
w                 | (operational(-tactical| and tactical| |)|tactical) (group|grouping) (east|north|west|south);
                    (operational(-tactical| and tactical| |)|tactical) (group|grouping) (“|"|«|„) (east|north|west|south)
Y                 | (збит|знищен)(о|і|а|ий|их) (зенітним|загороджувальним) вогнем;
                    (сбит|уничтожен)(ы|а|о||ых) (зенитным|заградительным)
                    огн(ем|ём)
w                 | (зенітн|загороджувальн)(им|ого|ий|ому) вогн(ем|ю|ь);
                    (зенитн|заградительн)(ым|ого|ый|ому) огн(ем|ём|я|ь|ю); anti-aircraft fire; air defen(c|s)e fire
j in_town         | (по|в|у|на) (самому |)центр(у|і|е|) (міста|города|селища|поселка|посёлка|села); (at|in|on) the center of the city;
                    (at|in|on) the (city|town) (centre|center); (at|in|on) the centre of the (city|town)
S russia          | військов(і|ослужбовці) (|армії )(рф|росії|російської федерації|країни-агресорки);
                    військові країни-агресора
q road            | трас(а|и|і|у|ою); трасс(а|ы|е|у|ой); шосе; шоссе
j area            | (цих|тих) (двох |трьох |обох |)(населених пунктів|сіл|міст|селищ|громад);
                    (этих|тех) (двух |трех |трёх |обоих |)(населенных пунктов|населённых пунктов|сел|сёл|городов|поселков|общин);
                    these (two |three |)(settlements|villages|towns|cities|communities)
V shelling        | прострілю(є|ють|вав|вали|вала); простреливает; простреливают; простреливал(|и|а)
X people          | перехож(ого|у|их|ий|а|і); прохож(его|ую|их|ий|ая|ие); пішоход(а|ів|и|); пешеход(а|ов|ы|);
                    велосипедист(а|ів|ов|и|ы|ку|ка); passer-by; passers-by; passerby; pedestrian(|s); cyclist(|s); водійк(у|а)
K mlrs            | реактивн(а|у|ої|ою|ій) артилері(я|ю|ї|єю); реактивн(ая|ую|ой) артиллери(я|ю|и|ей)
X aircraft        | (attack |combat |military |tactical |ground-attack |)
                    (helicopters|helicopter|aircraft|warplanes|warplane|planes|plane|jets|jet|fighter jets|fighter jet|bombers);
                    helicopter gunships;
                    (su-24|su-25|su-30|su-34|su-35|mig-31|tu-22m3|ka-52|mi-24|mi-28) (jets|helicopters|aircraft|bombers);
                    (бойові |ударні |)
                    (літаки|літак|вертольоти|вертоліт|гелікоптери|гелікоптер|винищувачі|бомбардувальники);
                    (боевые |ударные |)(самол(е|ё)ты|самол(е|ё)т|вертол(е|ё)ты|вертол(е|ё)т|истребители|бомбардировщики);
                    (літаки-|)штурмовики; пара (су-25|су-34|су-24)
E air_strike      | атак(а|и|у|ою|і|ам|ами) (ворожої |російської |)авіації;
                    (атак(а|и|е|у|ой)|удар(а|у|ом|ы|ов|е|ам)) (вражеской |российской |)авиации
K mlrs            | реактивн(ими|ых|ые|і|их) систем(ами||ы|и)
w aim             | ціллю; мішенню; мишенью; (the |a )(target|targets) of
y                 | (outside|inside) the (penalty |)box; (in|into) the penalty area; in the cup; cup (tie|final|match);
                    stoppage time;
                    (first|second) half of the (match|game); kick-off; (league|home|away) (match|game); held (to a |)(goalless |)draw
o                 | either
H old             | (тиждень|тижні|тижнів|днів) тому; (неделю|недели|дней) назад; (earlier|previous) this month
w no_news_of      | (інформації|даних|відомостей|звісток) (про|щодо|стосовно); (информации|данных|сведений) (о|об|про|насчёт|насчет);
                    (information|data|details|word) (about|on|of|regarding)
w to_hospital     | (у|в) (|обласній |міській )(реанімації|госпіталі|лікарні|шпиталі);
                    в (|областной |городской )(реанимации|госпитале|больнице);
                    (до|в|у) (|обласного |міського )(госпіталю|шпиталю); in (a |the |)hospital (in|of)
w                 | (намага(ється|ються|вся|лися|лась|лася)|прагн(уть|е)) (|оперативно |повністю |швидко )
                    (загасити|погасити|приборкати|локалізувати|ліквідувати (пожежу|пожежі|наслідки|займання|загорання)|врятувати|
                    рятувати|дістати (людей|тіла|постраждалих)|відремонтувати|відбудувати|знайти|допомогти|вижити|розібрати|
                    деблокувати|евакуювати|відновити (житло|будинок|будинки|дах|дахи|світло|рух|роботу|школу|лікарню|
                    електропостачання|водопостачання|енергопостачання))
w                 | пыта(ется|ются|лся|лись|лась) (|оперативно |полностью |быстро )
                    (затушить|потушить|погасить|локализовать|ликвидировать (пожар|пожары|последствия|возгорание|возгорания)|
                    спасти|отремонтировать|найти|помочь|выжить|разобрать|эвакуировать|восстановить (жильё|жилье|дом|дома|крышу|
                    крыши|свет|движение|работу|школу|больницу|электроснабжение|водоснабжение))
w                 | (try|tries|tried|trying|attempting) to (put out|extinguish|contain|douse|rescue|rebuild|repair|find|save|help|
                    survive|evacuate|restore (power|electricity|water|heating|supplies))
w harmed          | (призв(ела|ели|ів|ело)|призводить) до (пожежі|пожеж|руйнувань|руйнування|пошкоджень|пошкодження|загибелі|
                    загоряння|загорянь|займання|займань|поранення|поранень|відключення|відключень|знеструмлення|вибуху|вибухів);
                    (привел(а|и|о)|прив(е|ё)л) к (пожару|пожарам|разрушению|разрушениям|повреждению|повреждениям|гибели|
                    возгоранию|возгораниям|отключению|отключениям|взрыву|взрывам);
                    (led|leads) to (a |)(fire|fires|blaze|damage|destruction|deaths|casualties|power outages|outages|explosions)
w regularly       | регулярно; regularly
Y downed          | зби(в|ла|ло|ли); сби(л|ла|ло|ли); збива(в|ла|ло|ли|є|ють); сбива(л|ла|ло|ли|ет|ют)
w air_defence     | зенітник(и|ами); зенитчик(и|ами); (бойові |)розрахунк(и|ами) (ппо|зенітників|зрк|зрв);
                    (боевые |)(расчеты|расчёты|расчетами|расчётами) (пво|зрк|зенитчиков)
w lodged          | (жили|мешкали|проживали|розмістилися|розміщувалися|дислокувалися|ховалися);
                    (жили|проживали|размещались|разместились|прятались)
H                 | опасност(ь|и|ью); небезпек(а|и|у|ою|і); (danger|warning|warnings|risk) of
K drone_strike    | (беспилотник|безпілотник)(|и|а|у|і|ом|ов|ів|ам|ами|ах|ах|е)-(камикадзе|камікадзе);
                    (бпла|uav)-(камикадзе|камікадзе)
w                 | попыт(ок|ки|ка|ку) (|всу |вс рф |противника |врага |украинских войск |российских войск |украинской армии )
                    (провести|осуществить|произвести|проводить) ротаци(ю|и);
                    спроб(|и|а|у) (|зсу |ворога |противника |російських військ )(провести|здійснити|проводити) ротаці(ю|ї);
                    (rotation attempt|attempted rotation)(|s); attempt(|s) (|by the enemy )to (rotate|carry out a rotation)
S ukraine shelling | артиллерия (всу|украинской армии|вооруженных сил украины);
                    артилерія (зсу|української армії|збройних сил україни)
S russia shelling | артиллерия (вс рф|российской армии); артилерія (рашистів|зс рф|російської армії)
S enemy shelling  | артиллерия (противника|врага|оккупантов|боевиков); артилерія (противника|ворога|окупантів|загарбників|бойовиків)
S ukraine         | (kyiv|kiev)-(controlled|backed|loyal|subordinate) (forces|troops|units|formations|militants|detachments);
                    (forces|troops|units|formations) (loyal|subordinate|reporting|answering) to (kyiv|kiev)
S russia          | (moscow|kremlin)-(controlled|backed) (forces|troops|units|formations|militants|fighters|rebels|separatists)
w air_defence     | (мобильные|мобильными) (огневые |огневыми |)групп(ы|ами); (зенитчик|зенітник)(и|ами|ов|ів);
                    расчет(ов|) (пво|зенитчиков|зрк|зрпк); (расчеты|расчетами) зрпк; систем(а|ы|ой|ами) (пво|ппо);
                    силы (черноморского |)флота( и пво|); сил(ы|ами) флота; мобільні (вогневі |)групи
X                 | (склад|арсенал|хранилищ|баз)(|а|у|е|ом|ы|ов|ам|ами|ах|і|ів|и|ях)
                    (|артиллерийских |крылатых |зенитных |ударных |зенітних |крилатих )
                    (ракет|дронов|дронів|беспилотников|безпілотників|бпла|авиабомб|авіабомб)
w                 | по (сборке|производству|изготовлению|выпуску|хранению|ремонту|запуску)
                    (|крылатых |баллистических |ударных |морских )(ракет|дронов|беспилотников|бпла|авиабомб);
                    (зі|із|з) (складання|збирання|виробництва|виготовлення|ремонту)
                    (|крилатих |балістичних |ударних |морських )(ракет|дронів|безпілотників|бпла|авіабомб)
C donetsk-occupation | совместн(ый|ом|ого) центр(|е|а) (по |)контрол(я|ю) и координации
S ukraine         | (подконтрольн|подчиненн|лояльн)(ые|ых|ыми) киеву
                    (войск|отряд|сил|силовик|подразделени|формировани|боевик|военн)(|а|ами|ы|ов|и|я|й|ями|ые|ых|ыми);
                    контролируем(ые|ых|ыми) киевом
                    (войск|отряд|сил|силовик|подразделени|формировани|боевик|военн)(|а|ами|ы|ов|и|я|й|ями|ые|ых|ыми);
                    (підконтрольн|підпорядкован|лояльн)(і|их|ими) києву
                    (військ|загон|сил|силовик|підрозділ|формуван|бойовик|військов)(|а|ами|и|ів|ня|ь|нями|і|их|ими);
                    контрольован(і|их|ими) києвом
                    (військ|загон|сил|силовик|підрозділ|формуван|бойовик|військов)(|а|ами|и|ів|ня|ь|нями|і|их|ими);
                    (войска|отряды|силы|силовики|подразделения|формирования|военные) , (подконтрольные|подчиненные|лояльные) киеву ,;
                    (війська|загони|сили|силовики|підрозділи|формування|військові) , (підконтрольні|підпорядковані|лояльні) києву ,;
                    (|вооруженных |вооруженные )(войск(|а|ами)|сил(|ы|ами)|силовик(и|ов)|военны(е|х|ми)) киева;
                    (|збройних |збройні )(військ(|а|ами)|сил(|и|ами)|силовик(и|ів)|військов(і|их|ими)) києва
S russia          | (подконтрольн|подчиненн|лояльн)(ые|ых|ыми) москве
                    (войск|отряд|сил|силовик|подразделени|формировани|боевик|военн)(|а|ами|ы|ов|и|я|й|ями|ые|ых|ыми);
                    контролируем(ые|ых|ыми) москвой
                    (войск|отряд|сил|силовик|подразделени|формировани|боевик|военн)(|а|ами|ы|ов|и|я|й|ями|ые|ых|ыми);
                    (підконтрольн|підпорядкован|лояльн)(і|их|ими) москві
                    (військ|загон|сил|силовик|підрозділ|формуван|бойовик|військов)(|а|ами|и|ів|ня|ь|нями|і|их|ими);
                    контрольован(і|их|ими) москвою
                    (військ|загон|сил|силовик|підрозділ|формуван|бойовик|військов)(|а|ами|и|ів|ня|ь|нями|і|их|ими);
                    (войска|отряды|силы|силовики|подразделения|формирования|военные) , (подконтрольные|подчиненные|лояльные)
                    москве ,;
                    (війська|загони|сили|силовики|підрозділи|формування|військові) , (підконтрольні|підпорядковані|лояльні) москві ,;
                    (|вооруженных |вооруженные )(войск(|а|ами)|сил(|ы|ами)|силовик(и|ов)) москвы;
                    (|збройних |збройні )(військ(|а|ами)|сил(|и|ами)|силовик(и|ів)) москви
w                 | (|не)(подконтрольн|підконтрольн)(ая|ой|ую|ое|ом|ого|ые|ых|ым|ыми|а|ої|ій|у|ою|е|ому|ий|і|их|им|ими)
                    (киеву|києву|москве|москві)
V launch          | (спрямува|скерува|запусти|випусти)вши;
                    (спрямову|скерову|запуска|випуска)ючи;
                    (направля|запуска|выпуска)я; (направ|запуст|выпуст|отправ)ив(|ши)
w half_air        | авіа; авиа
s                 | such (settlements|localities|towns|villages|communities) as
w                 | (все|усе) (інше|решта) (– |— |- |)без (суттєвих |)змін; (всё|все) (остальное|прочее) (– |— |- |)без изменений;
                    остальное (– |— |- |)без изменений; (everything|all) else (is |remains |)unchanged
W asof            | станом на (день|полудень|обід)
V shelling        | (is|are) (constantly |actively |heavily |also |still |)(shelling|pounding|bombarding)
K shelling        | (with|using|from) (various |different |several |)artillery systems; (різними |)артилерійськими системами;
                    (разными |различными |)артиллерийскими системами
L deals           | завда(в|ли|ла|ло|ють|є|вав|вали); нан(іс|если|есла|есло|осив|осили|осять|осить); нан(ес|ёс|если|есла|осил|осили)
w                 | (strike(-| and |-and-)search|search(-| and |-and-)strike) (operations|actions|missions|activities|groups|efforts);
                    (пошуково-ударн|ударно-пошуков)(і|их|ими|им|ій|у|а)
                    (ді(ї|й|ями|ям)|операці(ї|й|ями|ю|я)|груп(и|ами)|заход(и|ів|ами));
                    (поисково-ударн|ударно-поисков)(ые|ых|ыми|ым)
                    (действи(я|й|ями|ям)|операци(и|й|ями)|групп(ы|ами)|мероприяти(я|й|ями))
w                 | (sabotage and terrorist|sabotage) (attack|act|operation|plot)(|s)
W week            | (протягом|впродовж|упродовж) (поточного|усього|всього|цілого) тижня;
                    за (поточний|цей|увесь|весь) тиждень; за (текущую|эту|всю) неделю; в течение (всей |этой |)недели;
                    within (a|one|the) week; in (just |only |)(this |the |a |)(one |single |)week; (a|this|one) week of
W past_day        | (в|за) (минувшие|истекшие|прошедшие) сутки
H                 | щодоби; ежесуточно
w finished        | (вже |уже |)(завершен(о|і|ы)|закінчен(о|і)|закончен(ы|о));
                    (are|were|have been) (already |)(finished|completed|over)
L finished        | (вже |уже |)(заверши(лися|лись)|закінчи(лися|лись)|закончи(лись)); (have |had |)(already |)(ended|concluded)
s                 | локаці(ях|ї|й); локаци(ях|и|й)
R                 | (вдалося|вдається|змог(ли|ла)|зумі(в|ли|ла)) (успішно|впевнено|оперативно|вчасно|рішуче|вміло|вже|знову)
                    (відбити|зупинити|стримати|відбивати|зупиняти|зірвати|відкинути);
                    (удалось|удается|смог(ли|ла|)|сумел(и|а|)) (успешно|уверенно|оперативно|вовремя|решительно|умело|уже|снова)
                    (отбить|отразить|остановить|сдержать|отбивать|отражать|сорвать|отбросить);
                    (was|were|has been|have been) able to (|successfully )(repel|stop|halt|thwart|foil|repulse|beat back|fend off)
w prevented       | (have |has |had |)(prevented|averted); запобіг(ли|ла|); запобігають; відверну(ли|ла|в)
w namely          | (этими|цими) (населенными |населёнными |населеними |)(пунктами|селами|сёлами) (были|стали|являются|були|є);
                    (это|це) (населенные|населённые|населені) пункт(ы|и);
                    (речь|мова) (идет|идёт|йде) (о|про) (населенн|населённ|населен)(ых|і) пункт(ах|и);
                    йдеться про (населені пункти|села); these (settlements|villages|localities|towns) (were|are)
V clash_now       | точаться; ведуться
V go_now          | идут
V fires_now       | fires
f                 | (originated |originating |came |coming |)from (a |an |the |)
                    (north|south|)(-|)(east|west|north|south)erly direction , (in the (area|vicinity) of|near);
                    (вівся|велися|прилетіли|прилетів) (з|із|зі)
                    (північно-|південно-|)(північн|південн|східн|західн)ого (напрямку|боку) , (в|у) районі;
                    (велся|вёлся|велись|прилетели|прилетел|прилетали) с
                    (северо-|юго-|)(северн|южн|восточн|западн)(ого|ой) (направления|стороны) , (из|в) (района|районе)
H                 | (away|meters|metres|kilometers|kilometres|m|km) from where
E shelling        | вогонь (мінометів|гранатометів|танків|гаубиць|стрілецької зброї|артилерії та мінометів|мінометів та артилерії)
C donetsk-occupation | (минобороны|министерств(а|о|у|ом) обороны|оборонного ведомства|оборонное ведомство)
                    (самопровозглашенной |непризнанной |)(днр|донецкой народной республики|донецкой республики);
                    (міноборони|міністерств(а|о|у|ом) оборони) (самопроголошеної |так званої |т . зв . |)("|«|)
                    (днр|донецької народної республіки);
                    (dpr|donetsk people's republic|dnr)('s|) (defen(c|s)e ministry|ministry of defen(c|s)e)
C donetsk-occupation | (представител(ь|я|ю|ем)|пресс-служб(а|е|ы|ой)|пресс-секретар(ь|я|ю|ем)|пресс-офицер(|а|у|ом)) народной милиции
                    (самопровозглашенной |)(днр|донецкой народной республики);
                    народн(ая|ой) милици(я|и|ей) (днр|донецкой народной республики) (сообщ|заяв|утвержда)(ила|ает|яет|ет)
C luhansk-occupation | (представител(ь|я|ю|ем)|пресс-служб(а|е|ы|ой)|пресс-секретар(ь|я|ю|ем)|пресс-офицер(|а|у|ом)) народной милиции
                    (самопровозглашенной |)(лнр|луганской народной республики);
                    народн(ая|ой) милици(я|и|ей) (лнр|луганской народной республики) (сообщ|заяв|утвержда)(ила|ает|яет|ет)
C luhansk-occupation | (минобороны|министерств(а|о|у|ом) обороны|оборонного ведомства|оборонное ведомство)
                    (самопровозглашенной |непризнанной |)(лнр|луганской народной республики|луганской республики);
                    (міноборони|міністерств(а|о|у|ом) оборони) (самопроголошеної |так званої |т . зв . |)("|«|)
                    (лнр|луганської народної республіки);
                    (lpr|luhansk people's republic|lnr)('s|) (defen(c|s)e ministry|ministry of defen(c|s)e)
E shelling        | (факт|случа)(ах|ях|ов|ев|а|я|ам|и) (ведения|открытия) огня; (факт|випадк)(ах|ів|и|у) (ведення|відкриття) вогню
s several         | populated areas; settlements; localities; населені пункти; населенные пункты; населённые пункты
K drone_strike    | коптер(|и|ів|ом|ами|а|ы|ов|у)
j area            | (в|у) районі (аеропорту|летовища); в районе (аэропорта|аэродрома); (in|near) the area of the (airport|airfield)
w handed_over     | (handed over|transferred|supplied|donated|shipped|delivered) to (the |)
                    (ukraine|kyiv|ukrainian|armed forces of ukraine|ukrainians|ukraine's|kyiv's)
H                 | під колес(ами|ом); под колесами; под колёсами; под колесом; under (the |its |a |)(wheel|wheels)( of|)
O                 | (is|are) (still |)(under way|underway)
w directs_drones  | (is |are |was |were |)direct(ed|ing) (|attack |kamikaze |several |the )(drone|uav)(|s)
W past_day        | (за|в течение) (истекш(ие|их|ий)|крайн(ие|их)) сут(ки|ок)
W previous        | напередодні (їх|таких) було; накануне (их|таких) было
K guided_bomb     | (авіаснаряд|авиаснаряд)(|ом|ами|и|ів|ы|ов)
w blown_up        | (blown|blew) up; set (ablaze|alight|on fire)
w drone_hits      | (drone|uav) strikes (a|an)
w missile_hits    | (missile|rocket) strikes (a|an)
w pound           | pound
w do_battle       | (fight|fought|battle|battled|battling|fighting) (for|over) (the |)(control (of|over)|city|town|village)(| of)
V shelling        | bombard(|s)
L deals           | carried out; conducted; inflicted
g the_same        | the (governor|spokesman|spokesperson|spokeswoman|official); губернатор; очільник (області|регіону);
                    глава региона
C russian-mod     | (the |)(battlegroup|battlegroup's) (spokesman|spokesperson|press office|said)
W later 1         | (the |on the |)(following|next) day; (the |)day after; (a|one) day later; наступного дня; на наступний день;
                    назавтра; днем пізніше; на следующий день; днём позже; днем позже
W later 2         | two days later; два дні потому; двумя днями позже; за два дні після (цього|того); спустя два дня
W later 3         | three days later; трьома днями пізніше; тремя днями позже; спустя три дня
W later 7         | a week later; тижнем пізніше; неделей позже; спустя неделю
W previous        | за (добу|день) до (цього|того); за (сутки|день) до (этого|того); днем раніше; днём ранее; днем ранее
W week            | (протягом|впродовж|упродовж) тижня
W month           | (протягом|впродовж|упродовж) місяця
W today           | (за|протягом|впродовж|упродовж) останн(і|іх|ю|ьої)
                    (|дві |двох |три |трьох |чотири |чотирьох |п'ять |п'яти |шість |шести |кілька |кількох |декілька |пару )
                    (годину|години|годин);
                    за последн(ие|ий) (|два |три |четыре |пять |шесть |несколько |пару )(час|часа|часов);
                    (over|in|during) the (past|last) (hour|(few|two|three|four|five|six|several) hours)
w since           | since
w cases_of_use    | (випад(ок|ку|ки|ків|ках|ками)|факт(|и|у|ів|ах|ами)) (бойового |)(застосування|використання);
                    (случа(й|я|и|ев|ях|ями)|факт(|ы|а|ов|ах|ами)) (боевого |)(применения|использования);
                    (cases|instances|incidents|uses) of (the |)(use|employment) of
w accounted       | (account|accounts|accounted|accounting) for
w revenge         | in (revenge|reprisal); (|as |in |an act of )(revenge|retaliation|reprisal)(|s);
                    (was|were|is|as|came as|came in) (a |the |)(|direct |apparent )(response|retaliation|revenge);
                    (у |в |як |)(помст(а|у|ою|и)|відплат(а|у|ою)); (стал(о|а|и|) |став |)відповіддю;
                    (в |как |)(отместк(у|а)|мест(ь|ью)|возмезди(е|ем|я)); (стал(о|а|и|) |)ответом
w nth             | (вчетверте|учетверте|вп'яте|уп'яте|вшосте|ушосте|всьоме|усьоме|ввосьме|увосьме|вдев'яте|удев'яте);
                    вдесяте; удесяте; удруге;
                    (шостий|сьомий|восьмий|дев'ятий|десятий|черговий) раз;
                    (шестой|седьмой|восьмой|девятый|десятый|который|очередной) раз;
                    for (the|a) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth) time
a                 | (claimed|confirmed|reported|observed|geolocated) (or|and|nor) (claimed|confirmed|reported|observed|geolocated);
                    (заявлених|підтверджених) (чи|або|та|і) (підтверджених|заявлених);
                    (заявленных|подтвержденных|подтверждённых) (или|и) (подтвержденных|подтверждённых|заявленных)
C russian-mod     | (moscow's|the russian|russian|russia's) (military|army) (command |)
                    (said|says|reported|reports|added|stated|claimed|claims)
C general-staff   | (kyiv|kiev)'s military (|command )(said|says|reported|reports|added)
b bearing         | (to the |)(|just |immediately )
                    (north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west) and
                    (north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west) of;
                    in the surroundings of
w took_part       | (have |had |has |)(taken part|took part|participated|been involved) in
K missile_strike  | (tochka-u|tochka u|tochka)(|s| missile| missiles| rocket| rockets)
C donetsk-occupation | (the |)(dpr|dnr)('s|) (office|mission|representation|representative office) (in|to|at|of) the jccc;
                    (the |)(dpr|dnr) (officials|official|people's militia|militia) (said|says|reported)
C luhansk-occupation | (the |)(lpr|lnr)('s|) (office|mission|representation|representative office) (in|to|at|of) the jccc;
                    (the |)(lpr|lnr) (officials|official|people's militia|militia) (said|says|reported)
w                 | (its |the |)(office|mission) (in|to|at|of) the jccc; to the jccc; in the jccc
+ another         | a (second|fourth|fifth|sixth)
E drone_strike    | (drone|uav) (raid|raids|incursion|incursions); (the |)fall of (the |a |)(drone|uav);
                    attack of (the |a |) (shahed |enemy |russian |kamikaze |)(drone|uav);
                    падени(е|я|ем|ю) (беспилотника|бпла|дрона)
E shelling        | (cases|instances|incidents) of (fire|opening fire|firing)
V strike          | (has|have|had) fallen (in|near|outside|into|on)
K mlrs            | (shelling|rocket) jets
K shelling        | (antitank|anti-tank) (guided |)(missiles|missile|rockets)
S russia          | pro-russian (troops|forces|fighters|militants|rebels|separatists|militias|insurgents|gunmen)
T                 | не залиша(є|ють|ли|в|ла) спроб; не оставля(ет|ют|ли|л|ла) попыток;
                    (leave|leaves|left|leaving) no attempts
W past_day        | (за |)минулу (–|—|-); минулої (–|—|-); за прошлые (–|—|-); за минувшие (–|—|-); за предыдущие (–|—|-)
W today           | із (самого |)початку (|цієї |поточної |нинішньої )(доби|дня)
X hurt            | зазна(в|ла|ли) (травм|травми|травмування|контузії|контузій); (получил|получила|получили) (травмы|контузию|контузии)
s                 | (військов(ий|і|ому|их) |)аеродром(и|ам|ів); (военн(ый|ые|ом|ых) |)аэродром(|ы|ам|ах|у|е|ов);
                    військов(ий|ому) аеродром(|у|і);
                    (military |)airfields (of|at|in); (the |)(military |)(airfield|airbase|air base)(|s) (of|at|in|near)
S ukraine         | (ukrainian |)government (forces|troops)
E mlrs            | (rocket(-| )system|rocket(-| )launcher) (salvo|salvos|salvoes)
w                 | for the (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|
                    fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th)
                    time (|this (month|week|year)|in (a week|a month|two days|three days|four days|five days|a row))
w                 | the latest in a (series|string|wave|spate) of (|recent |drone |missile |similar )(attacks|strikes)
                    (|this (month|week|year)|in recent (weeks|months|days)) (|on)
i                 | (have |had |has |)spread(|ing|s) to
V drone_strike    | (dropping|dropped|drops|drop) explosives
z                 | (did|does|do) not (take|conduct|undertake|carry out) any active action
K drone_strike    | (underwater|naval|sea|unmanned surface) (drone|drones); shahid(|s); shaheed(|s)
Y downed          | (went|gone|go) off (the |)radar(|s)
w does_damage     | damage(|s)
S ukraine         | (the |)armed formations of ukraine; (the |)ukrainian armed formations
w came_after      | (comes|came) (|just |only )(a day|days|two days|three days|a week|weeks|months) after
w zone            | (operational|operations) zone
E shelling        | (small arms|small-arms|machine gun|machine-gun|heavy machine gun|heavy machine-gun|grenade machine gun) fire
L under           | перебува(в|ла|ли|є|ють) під; находи(лся|лась|лись|лось) под
"""
