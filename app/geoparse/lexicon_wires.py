"""Words of three languages that agencies, timelines and regions tell of strikes, days and sides with, behind the dense ones."""

WIRES = """
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
j area            | (по|на) (тому|цьому) (ж|же|самому) (району|районі|громаді|округу);
                    (у|в) (тому|цьому) (ж|же|самому) (районі|окрузі); (у|в|по) (тій|цій) (ж|же|самій) громаді;
                    по (тому|этому) же (району|округу); (в|на) (том|этом) же (районе|округе); (по|в) (той|этой) же общине;
                    (at|in|on) the same (district|community|area)
j in_town         | по (тому|цьому) (ж|же|самому) (місту|селу|селищу); по (тому|этому) же (городу|селу|посёлку|поселку)
W past_day        | (over|in|within|during|for) (past|last|previous) (day|24 hours|24h)
V ceasefire       | (нарушил|нарушила|нарушило|нарушили|нарушал|нарушала|нарушали|нарушают)
                    ((“|"|«|„) (режим (тишины|прекращения огня)|перемирие)|режим (“|"|«|„) (тишины|прекращения огня));
                    (порушив|порушила|порушили|порушував|порушувала|порушували|порушують|порушено)
                    ((“|"|«|„) (режим (тиші|припинення вогню)|перемир'я)|режим (“|"|«|„) (тиші|припинення вогню));
                    (violated|violate|violates|broke|breached) (the |a |)
                    ((“|"|«|„) (ceasefire|cease-fire|truce|silence regime|regime of silence)|regime of silence)
V ceasefire       | режим (прекращения огня|тишины) (был |)(нарушался|нарушен);
                    режим (припинення вогню|тиші) (був |)(порушувався|порушений)
w breach          | порушен(ь|ня|нь|нями) ((“|"|«|„) режиму (тиші|припинення вогню)|режиму (“|"|«|„) (тиші|припинення вогню));
                    нарушени(е|й|я|ями) ((“|"|«|„) режима (тишины|прекращения огня)|режима (“|"|«|„) (тишины|прекращения огня));
                    випадк(ів|и|а) порушен(ь|ня) (режиму |)(припинення вогню|тиші|перемир'я);
                    случа(ев|я|и) нарушени(й|я) (режима |)(прекращения огня|тишины|перемирия);
                    (cases|instances) of (ceasefire|truce) (violation|violations|breach|breaches)
w                 | после (наступления|вступления в силу|объявления|введения) (перемирия|режима (тишины|прекращения огня));
                    після (настання|набуття чинності|оголошення|запровадження) (перемир'я|режиму (тиші|припинення вогню));
                    (after|once) the (ceasefire|truce) (took effect|came into force|began|came into effect)
H old             | (since|from when) the (ceasefire|truce) (took effect|came into force|came into effect);
                    (с момента|со дня|с дня|с) (наступления|вступления в силу|объявления|введения|начала действия)
                    (перемирия|режима (тишины|прекращения огня)); (со дня|с дня) (перемирия|режима (тишины|прекращения огня));
                    (з моменту|від дня|з дня|з) (настання|набуття чинності|оголошення|запровадження|початку дії)
                    (перемир'я|режиму (тиші|припинення вогню)); (від дня|з дня) (перемир'я|режиму (тиші|припинення вогню))
w period_before   | (за|в|в течение|чем за|чем в) предыдущ(ий|его|ем) (отчетн|отчётн)(ый|ого|ом) период(|а|е);
                    (за|у|в|протягом|ніж за|ніж у) попередн(ій|ього|ьому) звітн(ий|ого|ому) період(|у|і);
                    (in|during|for|from) the previous reporting period
w monitor         | смм( обсе|); обсе; osce( smm|); smm; special monitoring mission; osce (monitors|observers);
                    специальн(ая|ой) мониторингов(ая|ой) мисси(я|и)( обсе|);
                    спеціальн(а|ої) моніторингов(а|ої) місі(я|ї)( обсє|); обсє; смм обсє
w violations      | нарушени(е|й|я); порушен(ь|ня); violation; violations
w first           | on the first (of (these|them|those)|)
R                 | (св(ели|ёл|ел|ела|едены|едена|одят|одили)) на нет;
                    (зв(ели|ів|ела|едено|едені|одять|одили)) (нанівець|на нівець|нівець);
                    nullif(ied|ies); negated;
                    (brought|reduced) to (naught|nothing)
S russia          | (бойц(ы|ами|и)|штурмовик(и|ами)|бійц(і|ями)|найманц(і|ями)|наемник(и|ами)|наёмник(и|ами)|отряд(ы|ами)|загон(и|ами))
                    (чвк |пвк |)
                    ((“|"|«|„) вагнера (”|"|»|“)|вагнера|(“|"|«|„) вагнер (”|"|»|“)|вагнер);
                    wagner (group |pmc |)(fighters|forces|mercenaries|troops); вагнеровц(ы|ами|ев); вагнерівц(і|ями|ів)
S russia          | ополченц(ы|ами); (отряды |силы )ополчения; (the |)separatist (fighters|forces|troops)
w silovyky        | силовик(и|ов|ам|ами|ів)
W weekend         | на выходных
S ukraine         | (бойцы|бойцами|бойцов|бійці|бійцями)
                    (рдк|легиона|легіону|русского добровольческого корпуса|російського добровольчого корпусу)
                    (и (“|"|«|„) свободы россии|та (“|"|«|„) свободи росії|(“|"|«|„) свобода россии|(“|"|«|„) свобода росії|);
                    русск(ий|ого) добровольческ(ий|ого) корпус(|а); російськ(ий|ого) добровольч(ий|ого) корпус(|у);
                    (легион|легиона|легіон|легіону) (“|"|«|„) свобода (россии|росії); freedom of russia legion; russian volunteer corps
C donetsk-occupation | (минобороны|управлени(е|я|ем) народной милиции|народн(ая|ой|ую) милици(я|и|ю|ей)|нм|
                    оперативно(е|го|м) командовани(е|я|ем|и)) (днр|донецкой народной республики);
                    (міноборони|народн(а|ої|у) міліці(я|ї|ю|єю)) днр; (эдуард |эдуарда |)басурин(|а|у|ым);
                    (едуард |)басурін(|а|у|им); (eduard |)basurin
C luhansk-occupation | (минобороны|управлени(е|я|ем) народной милиции|народн(ая|ой|ую) милици(я|и|ю|ей)|нм|
                    оперативно(е|го|м) командовани(е|я|ем|и)) (лнр|луганской народной республики);
                    (міноборони|народн(а|ої|у) міліці(я|ї|ю|єю)) лнр
w afterwards      | (выплат(ят|или|ит|ил)|выплачива(ют|ет)|получ(ат|или|ит)|назнач(ат|или)) (|денежные |материальные |единовременные )
                    (компенсации|компенсацию|выплаты);
                    компенсации (выплатят|выплачены|получат|выплатили);
                    (виплат(ять|или|ить|ив)|виплачу(ють|є)|отрима(ють|ли|є)|признач(ать|или)) (|грошові |матеріальні |одноразові )
                    (компенсації|компенсацію|виплати); компенсації (виплатять|виплачено|отримають|виплатили);
                    (will |)(receive|get|be paid|receives|received) (|financial )(compensation|payouts)
w afterwards      | (прощаются|простились|попрощались|попрощаются) с (погибш(ими|им|ей)|жертвами); похоронили
                    (погибш(их|его|ую)|жертв);
                    (прощаються|попрощалися|попрощались|попрощаються) (із|з|зі) (загибл(ими|им|ою)|жертвами);
                    поховали (загибл(их|ого|у)|жертв);
                    (bids|bid|bade|says|said) (farewell|goodbye) to (the victims|those killed|victims)
w                 | (из-за|вследствие) (|частых |постоянных )(обстрелов|ударов|атак)
                    (отмен(или|ил|ены|ено|яют)|не (ходят|ездят|курсируют));
                    (отмен(или|ил|ены|ено|яют)|не (ходят|ездят|курсируют)) из-за (|частых |постоянных )(обстрелов|ударов|атак);
                    через (|часті |постійні |ворожі )(обстріли|удари|атаки) (скасува(ли|в)|скасован(о|і)|не (ходять|їздять|курсують));
                    (скасува(ли|в)|скасован(о|і)|не (ходять|їздять|курсують)) через (|часті |постійні |ворожі )(обстріли|удари|атаки);
                    (cancelled|canceled) (because of|due to|over) (|frequent |constant )(shelling|attacks|strikes)
w mended          | віднови(ли|в|ла)
y                 | (ударов|удара|удар) (по|в) (воротам|створ|створ ворот); (ударів|удари) (по|у|в) (воротах|воротам|ворота|площину);
                    (shots|shot) on goal
C occupation-authorities | (михаил(|а|ом) |михайл(о|а|ом) |)(развожаев|развожаєв)(|а|ым|им|у); (mikhail |)razvozha(y|)ev;
                    (серге(й|я|ем)|сергі(й|я|єм)) (аксенов|аксёнов|аксьонов)(|а|ым|им|у); (sergei|sergey) aksyonov;
                    глав(а|ы|ой) крыма( (серге(й|я|ем) |)(аксенов|аксёнов)(|а|ым|у)|)
w                 | украинск(ая|ой) сторон(а|ы|ой) (сцкк|совместного центра по контролю и координации);
                    українськ(а|ої|ою|ій) сторон(а|и|ою|і) (сцкк|спільного центру з контролю та координації);
                    (the |)ukrainian side of the (jccc|joint cent(re|er) for control and co(-|)ordination)
s                 | (північн|південн|східн|західн|центральн)(ій|их) (та|і|й) (північн|південн|східн|західн|центральн)(ій|их) частинах;
                    (северн|южн|восточн|западн|центральн)(ой|ых) и (северн|южн|восточн|западн|центральн)(ой|ых) частях
w aims_to         | (aimed|sought|hoped) to
"""
