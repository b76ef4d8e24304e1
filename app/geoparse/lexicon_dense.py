"""The words of three languages that dense reports leave things out with; what is told here goes first."""

DENSE = """
w starosta        | старостат(|у|і|и|ом|ах|ів|ам|е|а|ы|ов); старостинськ(ий|ого|ому|им|ім|их|і) окру(г|гу|зі|гом|гах|гів|ги|га);
                    старостинск(ий|ого|ому|им|ом|их|ие) окру(г|га|ге|гу|гом|гах|гов|ги)
w often           | цілодобово; щогодини; щопівгодини; безперервно; (весь|цілий|увесь) (день|час); всю (ніч|добу); цілу (ніч|добу);
                    (кожні|кожних) (пів години|півгодини|кілька (годин|хвилин)|(дві|три|п'ять|десять|двадцять)
                    (годин|години|хвилин));
                    що (пів години|півгодини|кілька (годин|хвилин)); кожну годину; без (перерви|упину|угаву|зупину)
w often           | круглосуточно; ежечасно; беспрерывно; непрерывно; (весь|целый) день; всю (ночь|сутки); каждый час;
                    каждые (полчаса|несколько (часов|минут)|(два|три) часа|(пять|десять|двадцать) минут); без (перерыва|остановки)
w often           | every (half hour|half-hour|hour|few (hours|minutes)|other hour|(two|three|five|ten|twenty) (hours|minutes));
                    around the clock; round the clock; all (day|night)( long|); hourly; (non-|without |non)stop;
                    without (a |)(pause|break);
                    constantly throughout the day; throughout the (day|night)
w attackers       | , атакова(вшие|вших|вшими|вший|вшего); , атакувавш(і|их|ими|ий|ого)
w by_which        | якими; котрими; которыми; (with|by) which
K missile_strike  | iskander-(m|k)(|s); (іскандер|искандер)(|-)(к|м)
K drone_strike    | fpv (uav|quadcopter)(|s); fpv(-| )(бпла|безпілотник(|и|ів|ом|ами|а)|беспилотник(|и|ов|ом|ами|а));
                    fpv(-| )коптер(|и|ів|ом|ами|а|ы|ов)
V strike          | (was|were|has been|have been) (also|reportedly|again|then) (directed|aimed) at
s                 | one of (the |)(|region's |region’s )(communities|hromadas|villages|settlements|towns|cities) (of|in);
                    одн(у|ой|а|о|ого|ом|им) из (громад|общин|сел|сёл|деревень|поселков|посёлков|городов);
                    одн(у|ой|а|о|ого|ом|им) из населенн(ых|ого) пунктов
a such            | таких; подібних; подобных; such
w storm           | storm
w subsided        | (had |has |have |)(largely |mostly |completely |)subsided( completely|); (had |has |have |)(died|calmed) down;
                    вщух(|ли|ло|ла); стих(|ли|ло|ла); затих(|ли|ло|ла); припини(вся|лися|лись|лося|лась);
                    прекрати(лся|лись|лось|лась); утих(|ли|ло|ла)
Z                 | there (is|are|was|were) no (more|further|longer any)
w ruins           | (reduced|burned|burnt|turned) to shells;
                    (burnt|burned|bombed|gutted|blackened|charred|hollow|empty|ruined)(-out| out|) shell(|s)
L under           | (потрапи|підпа)(в|ла|ло|ли|вши); (опини|опиня)(вся|лася|лось|лося|лися|лись); (попа|подпа)(л|ла|ло|ли) под;
                    оказа(лся|лась|лось|лись)
X people          | civilians; residents; locals; villagers; townspeople; refugees; evacuees; people (fleeing|trapped|sheltering)
X flight          | (uav|drone|quadcopter) (over|)flight(|s); (over|)flight(|s) of (|enemy |russian )(uav|drone)(|s);
                    прол(і|ьо)т(|и|у|ів|а) (бпла|дрон(а|ів)|безпілотник(а|ів));
                    пролет(|ы|а|ов) (бпла|дрон(а|ов)|беспилотник(а|ов))
Y hurt            | (cause|caused|causing) (|some |extensive |heavy |serious |significant |minor )(damage|destruction)
w                 | (uav|drone|aerial|air) reconnaissance; reconnaissance (drone|uav)(|s); reconnaissance (by|with) (uav|drone)(|s);
                    (повітрян|авіа|дронов)(у|а|ої|ою|і) розвідк(а|и|у|ою);
                    розвідк(а|и|у|ою) (|з |із )(бпла|дроном|дронами|безпілотниками|з повітря);
                    (воздушн(ую|ая|ой)|авиационн(ую|ая|ой)) разведк(а|и|у|ой);
                    разведк(а|и|у|ой) (|с |с помощью )(бпла|дроном|дронами|беспилотниками|с воздуха);
                    авіарозвідк(а|и|у|ою); авиаразведк(а|и|у|ой)
w based           | (based|headquartered|seated) in; (зі|із) штабом (у|в); (з|із) центром (у|в); со штабом в(о|); с центром в;
                    (що |яке |яка |)базу(ється|ються) (у|в);
                    базиру(ется|ются|ющ(аяся|ееся|ийся|иеся)) в; що дислоку(ється|ються) (у|в); дислоциру(ется|ются|ющаяся) в
w apiece          | по (одному |)разу; по одному разі; once each; once apiece; one time each
l                 | (майже|чи не) (всі|усі) –; (почти|чуть ли не) все –; (almost|nearly) all; all but (one|two)
K missile_strike  | х-(22|29|31|31п|35|47|47м2|55|58|59|69|101|555); х-59/69
X hours           | годин(|и|у); часов; часа; час; hour(|s); minute(|s); хвилин(|и|у); минут(|ы|у)
X tanks           | танк(и|ів|ов); tanks
Z none            | не (чіпа|зачепи)(в|ли|ла|ло); не (трога|тронул|задел)(|л|ли|ла|и|а); (was|were) (spared|not touched|untouched);
                    never; not once; not a single time; not at all; zero times
L                 | пришл(ась|ось|ись); пришелся
G                 | подвої(лася|лась|лося|лися|вся); потрої(лася|лась|лося|лися|вся); удвоил(ось|ась|ись|ся);
                    утроил(ось|ась|ись|ся);
                    doubled; tripled; quadrupled
L under           | (пережи|переж)(в|ла|ло|ли|ил|ила|ило|или)
L under           | (потрапи|потрапля)(в|ла|ло|ли|є|ють) під; попа(л|ла|ло|ли|дает|дают) под; зазна(в|ла|ло|ли);
                    подверг(лась|лся|лись|лось); опини(лася|лась|вся|лися|лись) під; оказал(ась|ся|ись) под
V shelling        | (ukrainian|government|our) (troops|forces|positions|units|soldiers|servicemen|defenders|border guards)
                    (came|come|have come|were|was) under (enemy |militant |hostile |heavy |mortar |artillery |)fire
R                 | провал(ился|илась|илось|ились); провали(вся|лася|лась|лося|лись|лися)
V shelling        | накрыва(ли|л|ла|ет|ют)
L give            | delivered
w                 | удар(|и|у|ом|ами|ів|а|ов) (стихі(ї|й)|стихии|негоди|непогоди|мороз(у|а))
H exercise        | навчан(ня|ь|нях|ннях); учения; учений; учениях; exercise(|s); drill(|s); тренування; тренуванн(і|ях);
                    тренировк(а|и|е|у)
H                 | умовн(ий|ого|ому|им|і|их|у|а|ої|ою); условн(ый|ого|ому|ым|ые|ых|ую|ая|ой); mock; імітува(в|ла|ли);
                    імітую(ть|чи);
                    имитирова(л|ла|ли); имитируют; simulat(ed|ing|e|es)
H                 | plott(ed|ing); plot(|s) to; (foiled|alleged|thwarted) plot(|s); готува(в|ла|ли) (теракт|напад|вибух|підрив);
                    готовил(|а|и) (теракт|нападение|взрыв|подрыв)
y                 | програ(в|ла|ли)(ши|); проиграл(|а|и|о); зіграли внічию; сыграли вничью; матч-відповідь
Y                 | безповоротно; санітарно; безвозвратно
X                 | (artillery |guns |)(at|in) (their |)firing positions; firing position(|s)
w                 | за (підтримки|підтримкою|допомогою) (потужного |)вогню (артилерії|мінометів|танків);
                    при (поддержке|помощи) огня (артиллерии|минометов|танков)
w                 | (про |)(результати|результат|наслідки|підсумки|підсумок|перебіг|хід)
                    (боїв|бою|удару|ударів|атаки|атак|обстрілу|обстрілів) (|поки |наразі |ще )
                    (не повідомля|не уточню|нічого не|невідом|не відом)(ється|ються|лося||о|і)
R holding         | restrain(|s|ed|ing); (continue|continues) to (restrain|deter)
V strike          | (fall|falls|falling|rained|raining) (down |)on
H exercise        | (відпрацюва|відпрацьовува|отрабатыва|отработа)(в|л|ли|ла|ють|ют|ння|ние)
                    (штурм|оборону|атак|бій|бой|зачистк)(|у|и|ів);
                    rehears(ed|ing) (an |the |)assault
l rest            | (оставшиеся|уцелевшие|решта дронів|решта ракет|решта бпла)
E assault         | (атакующих|атакующие|атакующими) действи(й|я|ями); атакувальн(их|і|ими) ді(й|ї|ями)
V shelling        | попа(л|ла|ли|ло|дали|дает) под (плотный |сильный |вражеский |)огонь
w adjacent        | прилегл(і|их|им|ими|е|ий|а) до; прилегающ(ие|их|им|ими|ий|ее) к; adjacent to
V air_strike      | (використовува|використа|застосовува|застосува)(в|ли|ла|но) авіацію;
                    (использова|применя|примени)(л|ли|ла|но) авиацию; (used|employed) (aviation|aircraft)
X foe             | (militants|rebels|separatists|terrorists)(|')
w                 | (due to|as a result of|because of) (these|those) (attacks|strikes|shellings)
i upon            | for (the|an|its|their) (assault|attack|strike|raid) on
V shelling        | (firing|fired|fire) (from|with) (automatic |)grenade launchers; opened unsighted fire
w to_shell        | to (shell|fire at|fire on|fire upon|bombard|pound)
V launch          | employed
V ceasefire       | violated (the |)(ceasefire|truce|armistice)
w                 | оперативно-тактическ(ой|ая|ую) группировк(и|а) (восток|север|юг|запад);
                    оперативно-тактическ(ой|ая|ую) группировк(и|а) (“|«|„) (восток|север|юг|запад);
V ceasefire       | (violated|violate|violates|violating|broke|breached) (the |)(ceasefire|cease-fire|truce|armistice|silence regime);
                    (the |)(ceasefire|cease-fire|truce|armistice) (was|were|has been) violated;
                    (порушив|порушила|порушили|порушував|порушувала|порушували|порушено)
                    (режим (тиші|припинення вогню|перемир'я)|перемир'я|режим тиші);
                    (режим (тиші|припинення вогню)|перемир'я) (було |)(порушено|порушили|порушували);
                    (нарушил|нарушила|нарушило|нарушили|нарушал|нарушала|нарушали) (режим (тишины|прекращения огня)|перемирие);
                    (режим (тишины|прекращения огня)|перемирие) (был |было |)(нарушен|нарушено|нарушили|нарушали)
H monitors        | (the |)(smm|mission|monitors) (heard|saw and heard|observed)
w breach          | порушен(ь|ня|нь|нями) (режиму |)(припинення вогню|тиші|перемир'я);
                    нарушени(е|й|я|ями) (режима |)(прекращения огня|тишины|перемирия);
                    (ceasefire|cease-fire|truce|armistice) (violation|breach)(|s|es);
                    (violation|breach)(|s|es) of the (ceasefire|cease-fire|truce|armistice)
<                 | (серед|з-поміж) (порушень|обстрілів); (среди|из числа) (нарушений|обстрелов)
w firearms        | стрілецьк(у|а|ої|ою) збро(ю|я|ї|єю); стрелков(ое|ого|ым) оружи(е|я|ем); small(-| )arms; machine(-| )gun(|s);
                    (великокаліберн(ий|ого|і|их|ими) |ручн(ого|их|і) |важк(ого|их|і) |)кулемет(|а|и|ів|ами|ом);
                    (крупнокалиберн(ый|ого|ые|ых|ыми) |ручн(ого|ых|ые) |)пулем(е|ё)т(|а|ы|ов|ами|ом); heavy machine gun(|s)
w most_parts      | (на|уздовж) (переважній |)більшості (ділянок|напрямків|відтинків) (|фронту|лінії розмежування|лінії зіткнення);
                    (на|вдоль) (подавляющем |)большинстве (участков|направлений) (|фронта|линии разграничения|линии соприкосновения);
                    (in|on|along|across) most of the front(| line); (in|on|along|across) most (sectors|sections|parts|areas|stretches)
                    (|of the front|of the front line|of the contact line|of the line of contact)
K shelling        | гранатомет(а|у|ів|и|ами|ом); миномета; міномета
w fired_on        | (из автомат(а|ов)|из стрелкового оружия) обстреля(ли|л|ла);
                    обстреля(ли|л|ла) из (автомат(а|ов)|стрелкового оружия);
                    (з автомат(а|ів)|зі стрілецької зброї) обстріля(ли|в|ла); обстріля(ли|в|ла) (з автомат(а|ів)|зі стрілецької зброї)
w fire            | вогонь; огонь
E shelling        | вогнев(а|у|ої|і|их|ою) провокаці(я|ю|ї|й|єю); огнев(ая|ую|ой|ые|ых|ыми) провокаци(я|ю|и|й|ей|ями)
L recorded        | (за|)документовано ворож(у|ий|і|их); задокументирован(а|о|ы) вражеск(ая|ий|ие)
X rounds          | single shots; поодинок(і|их) постріл(и|ів); одиночн(ые|ых) выстрел(ы|ов)
w                 | оперативно-тактичн(ой|ая) группировк(и|а) (восток|север|юг|запад);
                    оперативно-тактичн(ой|ая) группировк(и|а) (“|«|„) (восток|север|юг|запад);
                    оперативно-тактичн(ого|е) угрупованн(я|ям) (схід|північ|південь|захід);
                    оперативно-тактичн(ого|е) угрупованн(я|ям) (“|«|„) (схід|північ|південь|захід)
X people          | громадян(|ин|ина|и|ам); граждан(|ин|ина|е|ам); школяр(|і|ів|ка|ки); студент(|и|ів|ов|ка|ки); містян(|ин|ка|и|ам);
                    горожан(|ин|ка|е); тракторист(|а|и|ів|ы|ов); учнів; учні; учеников; ученики
w                 | (досягнут|підписан|укладен)(і|их|ими) (в|у) мінську; (достигнут|подписан|заключен)(ы|ых|ые|ыми) в минске
c                 | (it |we |i )(should|must|may|can|would) (also |)be (noted|added|said|stressed|mentioned|recalled) that;
                    (we|i|one) (should|must|may|can|would) (also |)(note|add|say|stress|mention|recall) that
z                 | (took|undertook|carried out|conducted|launched) no (active|offensive|assault) (action|actions|operations)
w conditions      | (створ(ення|енні|енням|ити|ює|юють|ив|или|юючи)|забезпеч(ення|ити|ує|ують)) (належн(их|і) |сприятлив(их|і)
                    |)умов(и|) для
                    (|продовження |розвитку |подальшого |відновлення |нового )
                    (наступу|наступальних дій|штурму|штурмових дій|штурмів|наступ|атак|прориву|просування);
                    (созда(ние|нии|нием|ть|ёт|ет|ют|ния|л|ли|вая)|обеспеч(ение|ить|ивает)) (благоприятн(ых|ые) |)услови(я|й) для
                    (|продолжения |развития |дальнейшего |возобновления |нового )
                    (наступления|наступательных действий|штурма|штурмовых действий|атак|прорыва|продвижения)
w conditions      | (creat(e|es|ing)|set(s|ting|)|provid(e|es|ing)) (favo(u|)rable |the |) conditions for (a |an |the |)
                    (further |new |renewed |future |)(offensive(s|)|assault(s|)|attack(s|)|advance)
w gathers         | (накопичу|нарощу|підтягу|стягу|концентру|поповню|збира|перекида)(є|ють|вав|вали|ючи);
                    (підтягну|стягну|накопичи|зосереди|сконцентрува|зібра|перекину)(в|ли);
                    перегруп(ування|увався|увалися|овується|овуються|увала|ували|ував|овує|овують);
                    (накопичення|зосередження|підтягування|поповнення|стягування|перекидання|нарощування)
                    (сил|резервів|військ|техніки|ресурсів)
w gathers         | (накаплива|наращива|подтягива|стягива|собира|пополня|перебрасыва)(ет|ют|л|ли|я); концентриру(ет|ют);
                    (подтяну|стяну|накопи|сосредоточи|собра|перебросил)(л|ли); перегруппировк(а|у|и|ой);
                    перегруппировыва(ется|ются|ет|ют); перегруппирова(л|ли|лся|лись);
                    (накопление|сосредоточение|стягивание|переброску|переброска|наращивание) (сил|резервов|войск|техники)
w gathers         | (gather|amass|mass|accumulat|concentrat|stockpil|regroup|redeploy|assembl)(s|es|e|ed|ing|);
                    (build|building|built) up;
                    (bring|brings|bringing|brought) up (reserves|reinforcements)
w aim             | для; задля; to (renew|resume|continue|launch|mount|support|sustain)
i aim             | for (a|an|the|further|new|another|future|possible|renewed)
a                 | besieged; embattled; beleaguered; war-torn
s                 | промзон(і|е)
E shelling        | shellfire; shell fire
w recall          | as (previously|earlier) (reported|announced)
V move            | (are|is) (counter-attacking|counterattacking); контратаку(є|ють); контратаку(ет|ют)
V move            | (continue|continued|conduct|conducted|are conducting|launched) counteroffensive (operations|actions)
V clash           | (|is |are |was |were |remain |remains |remained )locked in (a |)(|fierce |grinding |bloody |heavy |bitter )
                    (battle|battles|fighting|combat)
V clash           | (was|were|became|remained) (the |an |)(epicent(er|re)|hot spot|hotspot)(|s) of (the |)(fighting|hostilities);
                    (був|була|було|стало|стала|став) епіцентром (боїв|бойових дій);
                    (был|была|было|стал|стала|стало) эпицентром (боев|боёв)
a own             | українськ(е|ому); украинск(ое|ому|ом)
w to              | to
w site            | (що |яка |яке |який |)(розташован|розміщен)(а|е|ий|ого|ої|ому|і|их);
                    (що|яка|яке|який) (знаходиться|лежить|розташувалося|розташувалась); (яке|яка|який|що) межує з;
                    расположенн(ое|ая|ый|ого|ой|ом|ому|ые|ых); находящ(ееся|аяся|ийся|егося|ейся|емся|иеся);
                    котор(ое|ая|ый) (находится|расположен(о|а|)|лежит); (котор(ое|ая|ый) |)(примыкает|прилегает) к;
                    (яке |яка |який |що |)прилягає до; which (is (situated|located)|sits|stands); that lies; adjoining
w at_that_time    | amid; amidst; as; коли; когда; поки; пока; when; just as
B at_that_time    | while
b bearing         | to the (north|south|)(-|)(east|west) of; to the (north|south) of
V shelling        | (целью|мишенью) (обстрела|обстрелов|артобстрелов) (был|была|было|были|стал|стала|стало|стали)
b bearing         | к (северу|югу|востоку|западу|северо-востоку|северо-западу|юго-востоку|юго-западу) от
K mlrs            | (вогнем|огнем|огнём) (з |із |из |)(рсзв|рсзо|град(ів|ов)|реактивної артилерії|реактивной артиллерии)
K drone_strike    | молні(ями|єю|ю|ям); молниями
w ruins           | (нищи|руйну|знищу|громи|випалю|спопеля)(ть|є|ять|ють|в|ла|ли|вав|вала|вали);
                    розстріл(яв|яла|яли|ює|юють|ював|ювали);
                    (уничтожа|разруша|громи|выжига|круши)(ет|ют|т|ит|ят|л|ла|ли); расстрел(ял|яла|яли|ивает|ивают|ивал|ивали);
                    підірва(в|ла|ли|ло); взорва(л|ла|ли|ло); підби(в|ла|ли|ло); подби(л|ла|ли|ло); потрощи(в|ла|ли);
                    (рівня|стира)(є|ють|в|ли|ла) з (землею|лиця землі); (ровня|стира)(ет|ют|л|ли|ла) с (землей|землёй|лица земли);
                    (raid|rak|raz|clobber|assail|lash|devastat|demolish|harass|terroris|terroriz|barrag)ed
S by_air          | (з|із) (авіації|повітря); літаками; (из|с) авиации; с воздуха;
                    (штурмовой |армейской |тактической |фронтовой |)авиацией;
                    самол(е|ё)тами;
                    (with|using) (its |their |)(aviation|aircraft|warplanes|fighter jets)
K shelling        | (with|using) (heavy |intense |)(artillery|mortar|tank|howitzer) fire
V strike          | (шараши|шмаля)(в|ла|ло|ли|ть|є|ють); (шмаль|геп|валь|рубо)ну(в|ла|ло|ли); насипа(в|ла|ли); ударя(є|ють|в|ла|ли);
                    довб(е|уть); засипа(є|ють); закиду(є|ють); прасу(є|ють|вав|вала|вали); утюж(ить|ать);
                    лупцю(є|ють|вав|вала|вали); товч(е|уть)
V strike          | (шмаля|поцели|вдари|долби)(л|ла|ло|ли); (шмаль|гах|руба|паль)ну(л|ла|ло|ли); насыпа(л|ла|ли); долб(ит|ят);
                    (засыпа|забрасыва)(ет|ют); кро(ет|ют); крыл(|а|и)
V air_strike      | бомбардиру(ет|ют)
w                 | facebook; telegram(|-каналі|-канале|-channel); viber; twitter; instagram; youtube; tiktok; whatsapp;
                    whatsapp-каналі;
                    фейсбук(|у|у|е|ом); фейсбуці; телеграм(|і|е|у|ом); телеграм-(каналі|канале|канал|каналу); твітер(|і|у);
                    твіттер(|і|у); твиттер(|е|у); інстаграм(|і|у); инстаграм(|е|у); вайбер(|і|е|у); ютуб(|і|е|у);
                    bloomberg; reuters; politico; (the |)social network x
w briefing        | брифінг(у|ом|); брифинг(е|а|ом|); прес-конференці(ї|я|ю); пресс-конференци(и|я|ю); (press |news )conference;
                    (at|during) (a |the |)(press |news |)(briefing|conference); reporters; journalists; журналіст(ам|ів|ами);
                    журналист(ам|ов|ами)
w average         | (у|в) середньому; в среднем; on average; (an |the |)average of;
                    (щоденно|щодоби|щодня|ежедневно|ежесуточно) (у|в) середньому
w launch_site     | чауд(а|и|у|і|ы|ою|ой|е); chauda
w                 | (using|from) (the |)(airfields|airbases|air bases) in (|temporarily |russian-)(|occupied )crimea;
                    (з|із) аеродромів (у|в) (|тимчасово |)(|окупованому )криму; с аэродромов в (|временно )(|оккупированном )крыму
f                 | from the (area|direction|side|vicinity) of
w revenge         | у відповідь; в ответ; in response; in retaliation
w in_answer       | у відповідь; в ответ; in response; in retaliation
S ukraine         | the armed forces of ukraine
w zone            | операційн(ій|а|у|ої) зон(і|а|у|и); операционн(ой|ая|ую) зон(е|а|у|ы)
W 6 days          | за (останні |минулі |)(шість|6) (діб|днів); протягом (останніх |минулих |)(шести|6) (діб|днів);
                    за (последние |минувшие |)(шесть|6) (суток|дней); (over|in|during) (the |)(past|last|previous) (six|6) days
W 8 days          | за (останні |минулі |)(вісім|8) (діб|днів); протягом (останніх |минулих |)(восьми|8) (діб|днів);
                    за (последние |минувшие |)(восемь|8) (суток|дней); (over|in|during) (the |)(past|last|previous) (eight|8) days
W 9 days          | за (останні |минулі |)(дев'ять|9) (діб|днів); протягом (останніх |минулих |)(дев'яти|9) (діб|днів);
                    за (последние |минувшие |)(девять|9) (суток|дней); (over|in|during) (the |)(past|last|previous) (nine|9) days
W 12 days         | за (останні |минулі |)(дванадцять|12) (діб|днів); протягом (останніх |минулих |)(дванадцяти|12) (діб|днів);
                    за (последние |минувшие |)(двенадцать|12) (суток|дней);
                    (over|in|during) (the |)(past|last|previous) (twelve|12) days
W 14 days         | за (останні |минулі |)(чотирнадцять|14) (діб|днів); протягом (останніх |минулих |)(чотирнадцяти|14) (діб|днів);
                    за (последние |минувшие |)(четырнадцать|14) (суток|дней);
                    (over|in|during) (the |)(past|last|previous) (fourteen|14) days
"""
