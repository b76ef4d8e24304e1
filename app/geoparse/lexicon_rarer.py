"""Rarer words of all three languages for what common ones say: who was fired on and with what, what it did, and that nothing was."""

RARER = """
Z no_place        | жодн(а|у|ої|ій|ою) (територіальн(а|у|ої|ій) |)громад(а|у|и|і|ою)
Z no_place        | ни одн(а|у|ой) (территориальн(ая|ую|ой) |)(громад|общин)(а|у|ы|е|ой)
V shelling        | відкрива(в|ла|ли) вогню
w got             | дістава(лося|лось)(| і| й| також); не раз (дістава|перепада)(лося|лось|ло)
w got             | достава(лось)(| и| также); не раз (достава|перепада)(лось|ло); перепада(ло|ет); достается; достаётся
w mended          | відновл(ять|ено|ені|ена|ений|ення); відбуду(ють|є|вати|ємо);
                    віднов(или|ив|ила|ило|ить|люють|лює|лювати)
                    (водопостачання|електропостачання|газопостачання|теплопостачання|енергопостачання|постачання);
                    віднов(или|ив|ила|ило|ить|люють|лює|лювати)
                    (подачу|світло|рух|зв'язок|живлення|будин(ок|ки)|житло|дах(|и)|школу|лікарню|інфраструктуру);
                    віднов(или|ив|ила|ило|ить|люють|лює|лювати) (роботу|мереж(у|і)|лінії)
w mended          | восстанов(или|ил|ила|ит|ят|лен|лено|лены|лена|ление|ить); восстанавлива(ют|ет|ли|л|ть|ется|ются);
                    отремонтиру(ют|ет)
w mended          | restor(es|ed|ing); reconstruct(s|ed|ing)
w                 | (коригувальн|навідн|наводн|коректувальн|корегувальн)(ик|ика|ику|иком|ики|иків|иця|ицю|иці|ицею)
                    (ворожих |російських |ракетних |ворожого |російського |)(обстріл|удар|атак|вогню|ракет|прильот)(|ів|у)
w                 | (корректировщи|наводчи)(к|ка|ку|ком|ки|ков|ца|цу|цы|цей)
                    (вражеских |российских |ракетных |вражеского |российского |)(обстрел|удар|атак|огня|ракет|прилет)(|ов|а)
w                 | (spotter|adjuster|informant)(|s) (for|of)
                    (|russian |enemy |russia's )(strike|missile|artillery|drone|shelling)(|s| strikes| fire| attacks)
Y                 | (поврежд(е|ё)нн|разрушенн|разбит|пострадавш)(ая|ое|ые|ый|ую|ому|ым|ыми|ого|ой|ий|ие|их|ими)
H old             | (год|года|лет|месяц|месяца|месяцев|недель|недели) назад
w mended          | reopen(s|ed); (відновил|поновил)(а|о|и) роботу; (возобновил|восстановил)(а|о|и) работу; відновив роботу;
                    возобновил работу
w doer            | вовк(и|ів|ами); вовк; собак(и|а|ами); ведмід(ь|і|ів); ведмед(я|ем|ями); сарана; сараною; шершн(і|ями);
                    кабан(и|ів|ами)
w doer            | волк(и|ов|ами|); собаки; собака; собаками; медвед(ь|и|я|ем|ями); саранча; саранчой; шершн(и|ями);
                    кабан(ы|ов|ами)
w doer            | wolf; wolves; (|stray |pet )dog(|s); bear(|s); shark(|s); locusts; hornets; boars; bees
w                 | (insurance|protection|protected|shelter|shelters|defen(c|s)e|safe|safety) (against|from)
                    (|enemy |russian |missile |drone |air |aerial |artillery |possible |further
                    )(attack|strike|shelling|bomb|missile|drone|assault)(|s| attacks| strikes)
w                 | (укриття|захист(|у|ом)|захистити|захищати|страхування|сховищ(е|а)|врятувати|вберегти) від
                    (ворожих |російських |ракетних |повітряних |можливих |подальших |нових
                    |)(обстріл|удар|атак|ракет|дрон|бомбардуван)(|ів|ь)
w                 | (укрыти(е|я|й)|защит(а|у|ы|ой)|защитить|защищать|страховани(е|я)|убежищ(е|а)|спасти|уберечь) от
                    (вражеских |российских |ракетных |воздушных |возможных |дальнейших |новых
                    |)(обстрел|удар|атак|ракет|дрон|бомбардировок)(|ов)
w                 | (|примусову |обов'язкову )евакуаці(ю|я|ї|єю) через
                    (постійні |посилення |часті |ворожі |російські |щоденні |)(обстріл|удар|атак)(и|ів|)
w                 | (|принудительную |обязательную )эвакуаци(ю|я|и|ей) из-за
                    (постоянных |усиления |частых |вражеских |российских |ежедневных |)(обстрел|удар|атак)(ов|)
H                 | (ма(є|ють)|повинн(і|а|о|ий)|мусить|мусять) (негайно |)(припинитися|припинитись|скінчитися|закінчитися)
H                 | долж(на|но|ны|ен) (немедленно |)(прекратиться|прекратить|закончиться);
                    (must|should|has to|have to) (immediately |)(stop|end|cease)
H                 | (погрожу|загрожу)(є|ють|вав|вали|вала); гроз(ит|ят|ил|или|ила); угрожа(ет|ют|л|ли|ла);
                    (threaten|threatens|threatened) to
H                 | інсценува(в|ла|ли|ло); інсценізува(в|ли); инсценирова(л|ла|ли);
                    staged (the|an|a) (|fake |false |false-flag )(attack|strike|shelling|provocation)
H                 | (does|did) not show; не показу(є|ють); не показыва(ет|ют)
H                 | (він|вона|вони|родина|сім'я|подружжя|жінка|чоловік|дівчина|хлопчик|хлопець|дівчинка) пережи(в|ла|ли)
H                 | (он|она|они|семья|женщина|мужчина|девушка|мальчик|девочка|пара) пережи(л|ла|ли)
H                 | (he|she|they|family|couple|woman|man|girl|boy) survived
H                 | (weapons|systems|arms|missiles|aid|ammunition|means|able|ready|prepared|preparing) to
                    (repel|fend off|counter|withstand|resist|stop)
H                 | витрима(є|ють); выдерж(ит|ат); (will|would|can|could|should) (withstand|resist)
w                 | fighting (corruption|crime|fires|a fire|the
                    fire|fire|wildfires|inflation|poverty|disinformation|cancer|graft|smuggling)
w they            | (this|these|that|those) (took place|occurred|happened|were (recorded|registered|fought|reported));
                    it (was|were) (recorded|reported)
w                 | amid (the |)ongoing (|russian |ground |enemy |drone |missile |artillery |air )
                    (assault|attack|fighting|battle|strike|shelling|bombardment|offensive)(|s)
w                 | as (|russian |enemy |ground |heavy |fierce )(assaults|attacks|fighting|battles|strikes|clashes|offensives)
                    (go on|goes on|continue|continues|continued|rage|rages|raged|persist|persists|persisted|intensify|intensified) ,
H                 | (remain|remains|remained|is|are|was|were|has been|have been)
                    (|still |also |now |long |today )(a|the|among the|one of the)
                    (primary|main|chief|principal|key|frequent|regular|constant|prime|major|top|favourite|favorite|usual) target(|s)
                    (of|for);
                    (remain|remains|remained|is|are) (|still )(one of|among) the targets (of|for)
s                 | (recently |newly |)liberated (communit|village|town|district|raion|cit)(|y|s|ies) (of|in)( the|)
H hinders         | намага(ється|ються|вся|лися) (не дати|не допустити|зупинити|стримати|завадити|перешкодити)
H hinders         | пыта(ется|ются|лся|лись) (не дать|не допустить|остановить|сдержать|помешать|воспрепятствовать)
H hinders         | (try|tries|tried|trying) to (prevent|stop|contain|slow|hold back|hinder|disrupt)
| калібр(у|ом|ів|ами) (60|82|100|105|120|122|130|152|155|203)(|-| )(мм|міліметрів); (60|82|100|105|120|122|130|152|155|203)(-| )мм
| калибр(а|ом|ов|ами) (60|82|100|105|120|122|130|152|155|203)(|-| )(мм|миллиметров)
K mlrs            | систем(и|) залпового вогню; систем(ы|) залпового огня
K missile_strike  | ракет(ами|ой|ы|у|ою|и|а) (|американськ(ої|их) |американск(ой|их) )(|систем(и|ы)
                    )(himars|хаймарс|хімарс|химарс|хаймерс)
w country         | українськ(у|ій|ої) територі(ю|ї); украинск(ую|ой) территори(ю|и)
z                 | ознак того , що (ворог|противник|росія|агресор) (збира|накопичу|формує|готу)(є|є |)
                    (наступальні |ударні |)угруповання , не (виявлено|помічено|фіксуємо)
w they            | (их|їх) (противник |враг |ворог |росіяни |россияне |окупанти |оккупанты
                    |)(предпринял|предпринимал|совершил|здійснив|проводил)(|и|а)
w they            | їх (противник |ворог |росіяни |окупанти |)(здійснили|проводив|проводили|зафіксували|зафіксовано);
                    (вони|они) (предпринимались|совершались|здійснювалися|проводились|проводилися|велись|велися)
E strike          | (salvo|salvos|salvoes|volley|volleys|flurry) of
| (hail|swarm|swarms) of
L said            | mentioned
w superlative     | one of (this|last) (year|month|week|war|summer|winter)'s (worst|deadliest|heaviest|largest|biggest|fiercest);
                    one of the (year|month|week|war|summer|winter|city|region)'s (worst|deadliest|heaviest|largest|biggest|fiercest)
L under           | went through; has gone through; lived through; has seen; weathered
z                 | (the |)(enemy|invaders|occupiers|russians|russian forces|russian troops) (was|were|is|are|remain|remained)
                    (|largely |mostly )(inactive|passive)
z                 | (the |)(operational |overall |general |)situation (is|remains|was|remained|stays)
                    (unchanged|the same|without (|significant |major )changes)
K missile_strike  | (cruise|ballistic|guided|hypersonic|anti-ship) (and|or) (cruise|ballistic|guided|hypersonic|anti-ship)
                    missile(|s);
                    (крилат|балістичн|керован)(ими|их|і) (та|й|і) (крилат|балістичн|керован)(ими|их|і) ракет(ами||и|ах);
                    (крылат|баллистическ|управляем)(ыми|ых|ые|ими|их|ие) и (крылат|баллистическ|управляем)(ыми|ых|ые|ими|их|ие)
                    ракет(ами||ы|ах)
K shelling        | (heavy|big|field|artillery|tube) (gun|cannon)(|s)
V shelling        | обстріляло; обстрілювало; обстреляло; обстреливало; накрило; накрыло
V attack          | атакувало; атаковало; проатакувало
V strike          | завдало (|ракетного |ракетних )(удару|ударів); нанесло (|ракетный |ракетные )(удар|удары); вдарило; ударило;
                    поцілило
H old             | for (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several) years
w                 | with (short |brief |occasional |few |some |)(pauses|breaks|lulls|interruptions)
w other_directions | (на|а на|та на) (|частині |кількох |деяких )(решті|інших)
                    (уже|вже|ще|довелося|оборонці|наші|відбит(о|і)|триває|тривають)
X rounds          | гранат(ы|у|ой|ами|а); взрывчатк(у|ой|а|и)
a                 | самої; самій; самою; самой; самом
w                 | (якщо|коли) (брати|говорити|порівнювати|порівняти|подивитися|рахувати|вірити);
                    если (брать|говорить|сравнивать|сравнить|посмотреть|считать|верить);
                    if (you|we|one) (take|look|count|compare|consider)
s                 | територі(й|ями|ях); территори(й|ями|ях)
| (non-|)government-controlled; (rebel|separatist|militant|ukrainian|russian|kyiv|dpr|lpr)-(held|controlled);
                    (not |non-)government controlled
j in_town         | the same (city|town|village|settlement); (тому|цьому|цім) ж (місті|селі|селищі);
                    (том|этом) же (городе|селе|поселке)
w                 | (не|без) (через|внаслідок) (обстріл|удар|атак|влучання)(|и|у|ів);
                    не (из-за|вследствие) (обстрел|удар|атак)(а|ов|и|);
                    not (because of|due to|caused by) (|russian |enemy )(shelling|attacks|strikes|an attack|a strike)
w raids           | raids
X rounds          | выстрел(|а|ов|ы); постріл(|и|ів|у)
E clash           | (fierce|heavy|bloody|street|trench|urban|house-to-house|gun|tank|close-quarters)
                    (battle|fight|gunfight|firefight)(|s);
                    battle(|s) (took place|broke out|raged|erupted|flared|flared up|was fought|were fought|was under way|were under
                    way);
                    there (was|were) (|a |heavy |fierce )(battle|battles|fight|fights|gunfight|firefight) (near|in|around|outside|at)
V clash           | fought (|a |fierce |heavy |pitched )(battle|battles); (forced|gave|joined) (|a )battle
z                 | ознак формування (наступальних|ударних) угруповань (немає|нема|не бачимо|не спостерігаємо|не фіксуємо)
S russia air      | (російський|російські) (винищувач|бомбардувальник|штурмовик|вертоліт|гелікоптер)(|і|и);
                    (літак|літаки|вертоліт|гелікоптер) (рф|росіян)
S enemy air       | (ворожий|ворожі) (літак|літаки|вертоліт|гелікоптер|вертольоти|гелікоптери|винищувач|винищувачі|бомбардувальник);
                    (літак|літаки|вертоліт|гелікоптер|вертольоти|гелікоптери|винищувачі|бомбардувальники)
                    (ворога|противника|окупантів)
S russia air      | (самолет|самолеты|вертолет|вертолеты) (рф|россиян|вкс);
                    (российский|российские) (вертолет|вертолеты|истребитель|истребители|бомбардировщик|бомбардировщики)
S enemy air       | (вражеский|вражеские) (самолет|самолеты|вертолет|вертолеты|истребители);
                    (самолет|самолеты|вертолет|вертолеты) (врага|противника|оккупантов)
w flew            | летіли; летів; летіла; летели; летел; летела
w laid            | кладуть; клали; клав; кладут; клал
V air_strike      | заходила авіація; авіація заходила; заходила авиация; авиация заходила
V shelling        | (відпрацював|відпрацювали|працював|працювали|отработал|отработали|работал|работали) танк(|и)
E shelling        | (took|taking) (|heavy |direct |incoming )(tank|mortar|artillery|rocket)( and (tank|mortar|artillery|rocket)|)
                    (rounds|shells|hits|fire)
j it              | (positions|trenches|troops|forces|units|defenses|defences|lines|fortifications) there
W 2 days          | за (останні |минулі |)(дві доби|два дні); протягом (останніх |минулих |)двох (діб|днів);
                    за (последние |минувшие |)(двое суток|два дня)
W 2 days          | (over|in|during|for) (the (past|last|previous) |)(two days|2 days|48 hours)
W 3 days          | за (останні |минулі |)(три доби|три дні); протягом (останніх |минулих |)трьох (діб|днів);
                    за (последние |минувшие |)(трое суток|три дня)
W 3 days          | (over|in|during|for) (the (past|last|previous) |)(three days|3 days|72 hours)
W 4 days          | за (останні |минулі |)(чотири доби|чотири дні); протягом (останніх |минулих |)чотирьох (діб|днів);
                    за (последние |минувшие |)(четверо суток|четыре дня)
W 4 days          | (over|in|during|for) (the (past|last|previous) |)(four days|4 days|96 hours)
W 5 days          | за (останні |минулі |)(п'ять діб|п'ять днів); протягом (останніх |минулих |)п'яти (діб|днів);
                    за (последние |минувшие |)(пять суток|пять дней)
W 5 days          | (over|in|during|for) (the (past|last|previous) |)(five days|5 days|120 hours)
W 10 days          | за (останні |минулі |)(десять діб|десять днів); протягом (останніх |минулих |)десяти (діб|днів);
                    за (последние |минувшие |)(десять суток|десять дней)
W 10 days          | (over|in|during|for) (the (past|last|previous) |)(ten days|10 days|240 hours)
W weekend         | за вихідні; протягом вихідних; на вихідних; за выходные; в выходные; (over|during) the weekend
w                 | в остальном (|все |всё )без (изменений|перемен); в решті (|все |усе )без змін; otherwise unchanged;
                    (в|у) решті без змін
w                 | (by|on|from) (a |an |the |)(land|anti-tank |anti-personnel |naval |sea |)(mine|mines|landmine|landmines)
V shelling        | worked over
s                 | (правом|правому|правый|левом|левому|левый) берег(|у|е|а); (правому|правий|лівому|лівий) берег(|у|зі|і)
s                 | (right|left)(-| )bank (part |areas |side |)of; the (right|left) bank of
j regional_centre | (|the )(regional|oblast) (center|centre|capital)
c                 | запевня(ють|є|в|ла|ли|ючи); уверя(ют|ет|л|ла|ли|я); assur(es|ed|ing); insist(s|ed)
H                 | (in|over) (its|their) (skies|airspace)
w mostly          | здебільшого; mostly; mainly
w they            | (речь|дело) (идет|идёт|шла) (о|про); речь (о|про)
w they            | (йдеться|йшлося|ідеться|мова|мова йде|мова йшла) про
w often           | не раз; не один раз; неодноразово; неоднократно; repeatedly; time and again; more than once
V shelling        | (обруши|обрушува)(в|ла|ли) (шквал |)(вогонь|вогню) на;
                    (перен|перено)(іс|если|есла|сять|сив|сили) вогонь (на|по)
V shelling        | (обруши|обрушива)(л|ла|ли) (шквал |)(огонь|огня) на; (перен|перено)(ес|ёс|если|есла|сят|сил|сили) огонь (на|по)
V shelling        | засипа(в|ла|ло|ли|ють|є) (мінами|снарядами); закида(в|ла|ло|ли|ють|є) (мінами|снарядами)
V shelling        | (засыпа|забрасыва|заброса|закида)(л|ла|ло|ли|ют|ет) (минами|снарядами)
V strike          | пали(в|ла|ли|ть) по; палять по; смали(в|ла|ли|ть) по; смалять по; молоти(в|ла|ли|ть) по; молотять по
V strike          | бахну(в|ла|ло|ли); гахну(в|ла|ло|ли); (жахну|лупону|хлопа)(в|ла|ло|ли) по;
                    заряди(в|ла|ло|ли) (ракет(ою|ами) |дрон(ом|ами) |)по; угати(в|ла|ло|ли)
V strike          | пали(л|ла|ло|ли|т) по; палят по; молоти(л|ла|ло|ли|т) по; молотят по
V strike          | бахну(л|ла|ло|ли); шарахну(л|ла|ло|ли); (жахну|лупану|хлопа)(л|ла|ло|ли) по;
                    заряди(л|ла|ло|ли) (ракет(ой|ами) |дрон(ом|ами) |)по
V strike          | кошмари(в|ла|ли|ть|л|т); кошмарят; кошмарять
V shelling        | opened up (on|at); opened up with (artillery|mortars|guns|howitzers) (on|at);
                    (turned|trained) (its|their|the) (heavy |big |)(guns|cannons|artillery|howitzers|mortars) on;
                    (direct|concentrat|pour)(ed|ing) (artillery |mortar |tank |heavy |)fire (at|on|onto|against)
V strike          | hammered; blitzed; peppered; (let|letting) loose on; hurled (missiles|drones|rockets|bombs) at
V air_strike      | straf(ed|ing|es)
V shelling        | не (прекраща|прекрати|перестава)(л|ли|ют|ет|ла) обстреливать;
                    не (припиня|припини|перестава)(в|ли|ють|є|ла) обстрілювати
V strike          | не (прекраща|прекрати|перестава)(л|ли|ют|ет|ла) (атаковать|бить по|бить);
                    не (припиня|припини|перестава)(в|ли|ють|є|ла) (атакувати|бити по|бити)
w caught          | розби(в|ла|ло|ли); разби(л|ла|ло|ли); посік; посе(к|кла|кли); посік(ла|ли); поджег; підпал(ив|ила|или|ило);
                    burned down; burnt down
E shelling        | (took|taking|received|receiving) (heavy |direct |incoming |artillery |mortar |tank |)(fire|incoming)
w                 | hammered (out|home); peppered with (questions|calls|criticism)
Y                 | (понівечи|потрощи|розтрощи|зрешети|побаг|пошматува|понищи|повибива|вибива|виби)(в|ла|ло|ли); рознес(ла|ло|ли);
                    понівечен(о|і|ий|а); потрощен(о|і|ий|а); посічен(о|і|ий|а); розтрощен(о|і|ий|а)
Y                 | (изуродова|изрешети|искорежи|повыби|выби|разворо|разворота)(л|ла|ло|ли); сож(гла|гло|гли); подо(жгла|жгло|жгли);
                    искорежен(о|ы|а|)
Y                 | wreck(ed|ing); gutt(ed|ing); shatter(ed|ing); ruin(ed|ing); demolish(ed|ing);
                    level(ed|led|ling|ing) (a|an|the|two|three|several|part); smashed (a|an|the|two|three|several|part|windows);
                    set (|it |them |a house |houses |homes |buildings )(ablaze|alight|on fire); ignit(ed|ing); (tore|ripped) apart
w quiet           | (тих|спокійн)(ою|ий|им|ими); (тих|спокойн)(ой|ый|ым|ыми); (quietly|calmly|peacefully);
                    (|the )guns (were|fell|stayed|remained) silent; (held|holding) (its|their) fire;
                    (not a|no) (single |)shot(|s) (was|were) fired; nobody fired
w quiet           | вогню не (відкрива|відкри|в)(в|ли|ла|ели|іли); не пролунало жодного пострілу;
                    жодного пострілу не (пролунало|було)
w quiet           | огня не (открыва|откры|ве)(л|ли|ла); не (открыва|откры)(л|ли|ла) огня; не прозвучало ни одного выстрела;
                    ни одного выстрела не (прозвучало|было)
w truce           | (|режим )(тиші|припинення вогню|перемир'я) не поруш(ував|ували|увався|увалося|или|ено);
                    (|ворожих |нових )порушень (|режиму )(тиші|припинення вогню|перемир'я) не
                    (|було )(зафіксовано|фіксували|зафіксували|виявлено|спостерігали|було);
                    не (зафіксовано|фіксували|зафіксували|виявлено|було) (|жодних |жодного )порушен(ь|ня)
                    (|режиму )(тиші|припинення вогню|перемир'я);
                    (|режим )(тиші|припинення вогню) (дотримано|дотримувалися|витримано)
w truce           | (|режим )(тишины|прекращения огня|перемирие) не наруш(али|ался|алось|ено|или);
                    нарушений (|режима )(тишины|прекращения огня|перемирия) не
                    (зафиксировано|фиксировали|зафиксировали|выявлено|было|отмечено);
                    не (зафиксировано|фиксировали|зафиксировали|выявлено|было|отмечено) нарушений
                    (|режима )(тишины|прекращения огня|перемирия);
                    (|режим )(тишины|прекращения огня) соблюда(лся|ется)
w truce           | (no|zero) (|new |further )(ceasefire|truce) violations( at all|);
                    (no|zero) violations of the (ceasefire|truce)( at all|)
Z                 | (was|were) (absent|lacking); відсутн(ість|істю); отсутстви(е|и|ем)
K guided_bomb     | фаб(|и|ів|ами|ом|ы|ов); (fab|fab-250|fab-500|fab-1500|fab-3000)(|s)
K air_strike      | (з|із|зі) (літак(а|ів)|гелікоптер(а|ів)|вертоліт|вертольот(а|ів)|бойов(ого|их)
                    (літак|вертольот|гелікоптер)(а|ів));
                    (з|із|зі) (штурмовик|винищувач|бомбардувальник)(а|ів)
K air_strike      | (с|со) (самолет|самолёт|вертолет|вертолёт|штурмовик|истребител|бомбардировщик)(а|ов|я|ей);
                    с (боев(ого|ых)|ударн(ого|ых)) (самолет|самолёт|вертолет|вертолёт)(а|ов)
K air_strike      | with (attack |combat |)(helicopters|jets|warplanes|aircraft|fighter jets)
K mlrs            | (сонцепьок|сонцепек|сонцепік)(|а|и|ів|ом|ами); сонцепьоком; (з|із) тос(|у|ів|а)
K mlrs            | (солнцепек|солнцепёк)(|а|и|ов|ом|ами); (из|с) тос(|а|ов); thermobaric rocket(|s) launcher(|s)
K missile_strike  | (орешник|циркон)(|а|и|і|ів|ы|ов|ом|ами); oreshnik(|s); (zircon|tsirkon|oniks|onyx)(|s)
K missile_strike  | (з|із|зі) зрк; (kh|x|s)-(22|31|47|55|59|69|101|300|400|555)s;
                    (with|from) s-(300|400) (air defense |air defence |)(systems|complexes|missiles)
K shelling        | (with|from|by|using) (|russian |enemy )(self-propelled guns|self-propelled howitzers|tank guns)
K drone_strike    | quadcopter(|s); гранами
K shelling        | (из|с) (пушек|пушки|орудий|орудия)
K drone_strike    | (combat|attack|strike|kamikaze|russian|enemy) drones; (бойов|ударн)(і|их|ими) дрон(и|ів|ами)
E shelling        | огнево(е|го|му) влияни(е|я|ю|ем)
E clash           | сражени(е|я|й|ями|ях|ем|ю); (сутичк|січ)(а|и|у|ою)
b bearing         | (north|south)(-| )(north|south)(-| )(east|west) of; (east|west)(-| )(north|south)(-| )(east|west) of
V shelling        | fir(ed|ing) (toward|towards|into|onto)
V shelling        | (продовжи|поча|нама|стал)(в|ла|ли|и|гався|галися) (бити|стріляти|гатити|лупити) з
V shelling        | (продолжи|нача|ста)(л|ла|ли) (бить|лупить|стрелять) из
L                 | повтори(вся|лася|лося|лися|лись|лось|лся|лась|лись|лось)
K shelling        | важк(а|у) артилері(я|ю); тяжел(ая|ую) артиллери(я|ю); тяжёл(ая|ую) артиллери(я|ю)
j in_town         | (ц|т)(ьому|ього|ому|ого) (населеному пункт|населеного пункт|сел|міст|селищ)(у|і|а|ищі|ища);
                    (это|то)(му|го|м) (населенн|населённ)(ому|ого|ом) пункт(у|а|е); (это|то)(му|го|м) (город|сел|поселк)(у|а|е)
j in_town         | по (населеному пункту|населенному пункту|населённому пункту)
X home            | (інш(а|у|ої)|решт(а|у|и)) інфраструктур(а|у|и); (друг(ая|ую|ой)|остальн(ая|ую|ой)) инфраструктур(а|у|ы)
| калібр(у|ом|ів|ами) (60|82|100|105|120|122|130|152|155|203) міліметри; калибр(а|ом|ов|ами) (122|152|203) миллиметра
K shelling        | гранатомет(|ов|ы|ами|ам|ом)
X home            | причал(|у|и|ів|ом|і|а|ов|е|ы|ами|ах); (багатоповерхівк|дев'ятиповерхівк|п'ятиповерхівк)(а|у|и|ою)
w having          | (занявш|захвативш|удерживающ|контролирующ)(ая|ий|ие|ее|ей|его|их); having (taken|captured|seized|occupied)
w having          | (яка|який|які) (захопи|окупува|утриму)(ла|в|ли|є|ють); захопивши; окупувавши; утримуючи
L                 | відчу(ли|в|ла|ло) на собі; (испыта|ощути|почувствова)(ли|л|ла|ло) на себе
H                 | , (щойно|як тільки|відколи|как только|с тех пор как)
V assault         | (went|going|go|goes) for (the |our |ukrainian |)(positions|trenches|lines) (of|held by)
K shelling        | (вооружение|озброєння) (бмп|бтр|бронетехники|бронетехніки); (guns|cannon|cannons) of (ifvs|apcs|armored vehicles)
r                 | (на|по) (напрямку|направлению)
Y                 | ушкоджен(о|і|а|ий)
w apart_from      | помимо; окрім; крім; кроме; apart from; besides; in addition to; на додачу до; на додаток до
V shelling        | (направля|направи|спрямову|спрямува|скерува|сосредоточи|зосереди)(ли|в|л|ют|ють) (вогонь|огонь)
                    (|своих |своїх )(|батарей |батарей )(по|на)
K shelling        | снаряд(ы|и) (и|та|й) ракет(ы|и); (shells|rounds) and rockets
S enemy           | боевики; боевиками; бойовики; бойовиками; террористы; терористи; бандиты; бандити;
                    (российско|російсько)-(террористические|терористичні|оккупационные|окупаційні)
                    (войска|війська|силы|сили|угруповання|группировки)
w                 | (цього|того) дня; в (этот|тот) день
b bearing         | (південн|північн|східн|західн)іше( від|); (північно|південно)-(західніше|східніше)( від|)
b bearing         | (южн|северн|восточн|западн)ее( от|); (северо|юго)-(западнее|восточнее)( от|)
w included        | included; includes; comprised; consisted of; включала; включал; включив; включало
K drone_strike    | (explosive|attack|strike) (and|or) (dummy|decoy|imitator) drones;
                    (dummy|decoy) (and|or) (explosive|attack|strike) drones
V strike          | was (the |)(hardest|worst)(-| )hit; were (the |)(hardest|worst)(-| )hit; (bore|bears) the brunt
g                 | (president |)(volodymyr |)(zelenskyy|zelenskiy|zelensky|zelenskyi);
                    (президент(|а|у|ом) (|україни |украины )|)(володимир(|а|у|ом) |владимир(|а|у|ом) |)
                    (зеленськ(ий|ого|ому|им)|зеленск(ий|ого|ому|им))
a                 | some (heavy|fierce|intense|sporadic|limited)
S ukraine air     | (ukrainian|ukraine's) (planes|jets|fighter jets|warplanes|aircraft|helicopters|aviation)
H                 | to (slow|stall|halt|blunt) (russia's|the russian|russian|the enemy's|their|its) (advance|offensive|progress|push)
c                 | conveyed; disclosed; relayed
w they            | (их|їх) (всу|зсу|украинские войска|українські війська|росармія|рф|армия рф) (предприняли|предпринимали|здійснили);
                    (они|вони|ці атаки|эти атаки|це|это) (произошли|происходили|случились|були|были);
                    (вони|ці атаки) (відбулися|відбулись|сталися|велись|велися);
                    the (enemy|russians|ukrainians|invaders) (launched|carried out|made|mounted) (them|these|those)
w                 | (thanks to |during |in |as a result of |)combat (work|duty|operations of air defense|missions)
b bearing         | (upriver|downriver|upstream|downstream) (of|from)
V shelling        | обстріля(вши|вши); обстреля(в|вши)
V attack          | атак(увавши|овав)
V strike          | (вдар|удар)ивши; ударив; вдарив
Y                 | burying; trapping; maiming
w own_part        | for (its|his|their) part
H                 | last (mounted|launched|staged|carried out|conducted|attacked|struck)
w pace            | (at |)(their|its|the) (quickest|fastest|slowest|swiftest) (pace|rate|advance) (since|in|for)
V launch          | sending in; hurling; unleashing; sending over
w                 | (тримає|тримають|держит|держат|удерживает|утримує) под прицелом; (тримає|тримають|утримує|утримують) під прицілом
X                 | (оба|обидва|обоє|обе|обидві|двоє|трое|троє|все|усі) (в|у) (тяжелом |тяжком |)(состоянии|больнице|реанимации);
                    (обидва|обоє|обидві|двоє|троє|усі) (в|у) (важкому |середньому |)(стані|лікарні|реанімації)
w                 | without (specifying|saying) (when|where|how) (the |)(shelling|attack|strike)(|s) (took place|occurred);
                    without (specifying|saying|elaborating|giving) (when|where|how|what|who|which|whether|details|further details)
a type_of_arm     | крилат(ими|их|і|ою|у); крылат(ыми|ых|ые|ой|ую); зенітними керованими; зенитными управляемыми; cruise; guided
V strike          | swarmed; закида(ли|в|ла); засипа(ли|в|ла); забросал(и|а|); засыпал(и|а|); посипал(ися|ись|ось); посыпал(ись|ось)
V launch          | fired off; (russian jets|russian warplanes|russian aircraft|warplanes|jets) released
V clash           | промацу(вав|вали|є|ють); прощупыва(л|ли|ет|ют); (probed|probing) (the |)(defences|defenses) (of|around|near)
w cluster         | (касетн|кассетн)(ими|ыми) (боєприпасами|боеприпасами|снарядами)
w about_this      | про це; про що
W 2 back          | the day before yesterday; two days (ago|earlier); позавчора; позавчера; (два|2) дні тому; (два|2) дня назад
W 3 back          | three days ago; (три|3) дні тому; (три|3) дня назад; позапозавчора
W today           | (an|one|two|three|four|five|six|several|a few|half an|2|3|4|5|6) hour(|s) ago; minutes ago;
                    (годину|дві години|три години|кілька годин|пів години) тому; (час|два часа|три часа|несколько часов|полчаса) назад
V air_strike      | отбомби(лись|лся|лась); відбомби(лися|лись|вся|лася)
V shelling        | стріля(ла|в|ли) (бмп|бтр|танк|сау); стрелял(а|и|) (бмп|бтр|танк|сау)
w                 | (обох|обоих|різних|разных|всіх|всех) калібрів; (обоих|разных|всех) калибров; (осколок|уламок) (влучив|поранив)
w                 | (being|is|are|was|were|been|be|actively) sought
w to_hospital     | to (a |the |)hospital; (до|в|у) лікарн(і|ю); в больниц(у)
w                 | offensive guard(|'s); (one|part) of (several|many|multiple|dozens of|a series of) (attacks|strikes);
                    (выехавш|переехавш|уехавш|эвакуированн)(ие|их|им|ая|ей|ые|ых) из-за (боевых действий|войны|обстрелов|боев|боёв);
                    (виїхали|переїхали|евакуювалися|евакуйовані) через (бойові дії|війну|обстріли|бої);
                    (fled|fleeing|displaced by|evacuated because of|escaped) (the |)(fighting|hostilities|shelling|war)
Y downed          | зняли з неба; (приземлили|посадили) над
j town            | центр(і|у|) (міста|селища); центр(е|у|) (города|поселка)
w wanted          | хот(ел|ели|ів|іли)
K drone_strike    | assault (drone|uav|quadcopter)(|s)
w                 | ділян(ки|ок|ках|ці|ка) (відповідальності |)(українських|наших) (підрозділів|військ|бригад)
O                 | resumed; has resumed; had resumed; kept up; has kept up
l mostly          | переважно; найчастіше
w mostly          | преимущественно; в основном; главным образом; головним чином; в основному; primarily; chiefly; largely;
                    predominantly
H                 | (was|were|is|are|remain|remains|remained) (still |)(in the air|airborne|in the sky); still (airborne|in the
                    air);
                    (перебува|залиша|знаход)(є|ють|ється|ються|иться|яться) (у|в) (повітрі|небі);
                    (нахо|оста)(дится|дятся|ется|ются) в (воздухе|небе)
Y debris          | (debris|wreckage|fragments) (fell|has fallen|had fallen|came down|landed|falling|fall); falling debris;
                    drone debris
w no_sign         | no.
b bearing         | на (південь|північ|схід|захід) від; на (південний|північний) (схід|захід) від; на (південному|північному)
                    (сході|заході) від
I                 | контратаковать; контратакувати; to counterattack; to counter-attack
V launch          | використову(вав|вали|є|ють); использу(ет|ют); використала
K shelling        | протитанков(их|ими) ракет(|ами); противотанков(ых|ыми) ракет(|ами); anti-tank (guided |)missiles
K shelling        | важк(е|им) озброєння(|м); тяж(е|ё)л(ое|ым) вооружени(е|ем)
w return_fire     | (влучним |)(вогнем|вогонь|вогню) (у|в) відповідь; (ответным|ответный|встречным) (огн(ём|ем)|огонь); (|by
                    |with )return fire;
                    returned fire; fired back; (відкрили|відкрив|вели) вогонь (у|в) відповідь; (открыли|открыл|вели) ответный огонь
S enemy           | супротивник(|а|ом|у|и|ів)
X target          | позиці(й|ю|ї)
q road            | highway; motorway
w                 | (ліквідації|ліквідацію|усунення|подолання) наслідків (ворожої |ворожого |російської |російського |нічної |)
                    (атаки|удару|обстрілу|атак|ударів|обстрілів)
w                 | (ликвидации|ликвидацию|устранения) последствий (вражеской |вражеского |российской |ночной |)
                    (атаки|удара|обстрела|атак|ударов|обстрелов)
w                 | (dealing with|tackling|clearing|clearing up) the (aftermath|consequences) of the (attack|strike|shelling)
E shelling        | exchange(|s) of (artillery |mortar )fire; exchange(|s) of fire from (artillery and mortars|artillery|mortars)
w side            | северо-запад; северо-восток; юго-запад; юго-восток; север; юг; восток; запад; північ; південь; схід; захід;
                    північний схід; північний захід; південний схід; південний захід; западе; востоке; севере; юге; северо-западе;
                    северо-востоке; юго-западе; юго-востоке; заході; сході; півночі; півдні; північному (заході|сході); південному
                    (заході|сході)
w                 | (на |)(цей|той) раз; (на |)(этот|тот) раз; this time
V assault         | (ліз|лізе|лізли|лізуть|пре|пер|перли|пруть|суне|сунув|сунули|сунуть) (вперед|уперед);
                    (лез|лезет|лезли|лезут|пёр|пер|прёт|прет|пёрли|перли|прут|сунулись|сунется) (вперед|вперёд)
V assault         | разматыва(ть|ют|ет|ли) (позиции|оборону|опорники)
V shelling        | огонь (вел(ся|ась|ось)|велся|вёлся|ведется|ведётся);
                    вогонь (вівся|ведеться)
w                 | (isn't|is not|wasn't|was not|not) a (single |)(night|day) (now |)without (such |)(strikes|attacks|shelling)
V shelling        | (нарушил|нарушила|нарушило|нарушили) режим (тишины|прекращения огня);
                    (порушив|порушила|порушили) режим (тиші|припинення вогню); (violated|broke) the (ceasefire|truce)
w retreat         | откатыва(ется|ются|лся|лись); отход(ит|ят); отош(ел|ёл|ли); отступа(ет|ют|л|ли); відход(ить|ять);
                    відійш(ов|ли); відступ(ає|ають|ив|или|ають); відкочу(ється|ються); fell back; falling back; retreated; retreating
w laid            | положил(и|а|); поклал(и|а); поклав
j region          | территори(и|ю|ей) республики; населенн(ым|ых|ые) пункт(ам|ах|ов|ы) республики
S ukraine         | украина; україна
s                 | одному (з|із) (районів|мікрорайонів|кварталів); одном из (районов|микрорайонов|кварталов)
w                 | (seek|seeks|sought|seeking|take|takes|took|taking) (shelter|refuge|safety|cover|help|asylum|medical|treatment)
L                 | знаходи(ться|лися|лись|вся|лася|лась|лось)
E shelling        | обстріл(|у|и|ів|ом) касетними (боєприпасами|снарядами); обстрел(|а|ы|ов|ом) кассетными (боеприпасами|снарядами)
K shelling        | спг; рпг
K air_strike      | (некерован|неуправляем)(ою|ими|ої|их|ой) авіаракет(ою|ами|и|); авиаракет(ой|ами|ы|);
                    (некерован|неуправляем)(ою|ими|ої|их|ой) авиаракет(ой|ами|ы|)
L                 | побува(в|ла|ло|ли)
V air_strike      | (бив|била|били) з повітря; (бил|била|били) с воздуха
V shelling        | накрива(в|ла|ло|ли) вогнем; накрыва(л|ла|ло|ли) огнем; накрили вогнем; накрыли огнем
V clash           | (remain|remains|is|are) (the |an |)(epicent(er|re)|hot spot|hotspot)(|s) of (the |)(fighting|hostilities);
                    (залиша|є)(ється|ються|) (епіцентром|епіцентрами) (боїв|бойових дій); оста(ё|е)тся эпицентром (боев|боёв)
w direction       | (these|those) (sections|stretches|parts|areas|sectors) of the (front|front line);
                    (цих|зазначених|вказаних|названих) ділянках( фронту|); (этих|указанных|названных) участках( фронта|)
"""
