"""Gates: capitalised words that bear a place's name by chance, and the words that make a name sure."""

from gazetteer.patterns import regex


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NAMES_OF_OTHERS = _set(
    "азов азова азовом азову бугай буданов буданова висока високий владимир владимира высокая залужного зоря "
    "григоров григорова григорову григоровом григоровим григоровым лисогор лисогора лисогору лысогор лысогора лысогору "
    "терехов терехова терехову тереховом тереховим тереховым чаус чауса чаусу чаусом "
    "рогов рогова рогову роговым роговим рогові "
    "богомаз богомаза богомазу богомазом кривбас кривбаса кривбасу кривбасом полісся полесье "
    "колос лебедь майдан майдані назар орел орли орёл павло павлів петро слобода тарас azov berlin dnipro-1 "
    "karpaty kolos kryvbas metalist mriya obolon polissia polissya rukh shakhtar skala veres vesna vorskla "
    "maidan serhiy shevchenko slava svoboda viktoria vladimir zoria zorya"
)
"""Names of people, clubs and regiments that villages bear too, besides those that the gazetteer knows as common."""
LANDS_ABROAD = _set(
    "приднестровье приднестровья приднестровью приднестровьем придністров'я придністров’я придністров'ю придністров'ї "
)
"""Lands across the border that villages of Ukraine are called by, too."""
VILLAGES_AND_LANDS = _set("кубань кубани кубанью кубанню")
"""Lands across the border that are meant unless the village of the name is told to be one."""
PLACE_WORDS = _set(
    "південніше північніше східніше західніше севернее южнее восточнее западнее центру центрі центре центра частини частині части "
    "бік біля близ вблизи окраин окраине окраину окраины околиць околиці околицю пригороде предместье передмісті возле "
    "город города городе городом городу деревне деревни деревня довкола коло м міста "
    "місто містом місту місті н.п пункта пунктов пункте навколо нас неподалік нп околицях около окраинах окрестностях пгт "
    "поблизости поблизу "
    "поселка поселке поселок посёлка посёлке посёлок пункт пунктам пунктами пунктах пункти пункту пунктів "
    "полосе смузі участке ділянці участках ділянках "
    "район района районам районах районе районов району районы райони районі районів с сел села селе селища селище селищі "
    "село селом селу селі смт сторону сёл сіл хутора хутір хутору хуторе хуторі around cities city near of settlement settlements "
    "town town's towns village villages "
    "городам городами городах городов деревню деревень деревням деревнями деревнях містам містами містах міст "
    "поселку поселком поселки поселков поселкам поселками поселках посёлки посёлков пунктом пункту пункті пункты "
    "селам селами селах сёла селищем селищ селищам селищами селищах хутори хуторі хуторів хутор хуторе хутором хуторы "
    "порт порту порта порте станица станице станицу станицы передмістя пригород пригорода пригороды предместья"
)
"""Words that make a place of the capitalised name after them, common word or not."""
WEAK_PLACE_WORDS = _set(
    "в во від до з за зі и из й между між на над напрямках напрямку от по под під с со та у через і із , "
    "across and at for from in including into on outside over through to toward towards"
)
"""Words before a capitalised name that make a place of it unless it is a common word."""
NOT_PLACES_BEFORE = _set(
    "преступлений преступления преступлениях злочинів злочини "
    "олимпик олимпика олімпік олімпіка карпаты карпати кривбасс кривбас "
    "река реки реке реку рекой річка річки річці річку річкою "
    "бульвар бульваре ворскла вул вулицею вулицю вулиця вулиці готель динамо клуб клуба клубу корабель "
    "корабль корабля корвет корвета корвету крейсер крейсера крейсеру металлист металіст метро метростанція "
    "отель площа площади площадь площі просп проспект проспекте проспекту проспекті ресторан сейнер станція "
    "сухогруз ул улица улице улицу улицы фк фрегат фрегата фрегату черноморец чорноморець chornomorets "
    "corvette cruiser dynamo fc flagship frigate hotel karpaty metalist metro sc shakhtar ship station tanker "
    "vessel vorskla zorya"
)
NOT_PLACES_AFTER = _set(
    "tactical operational-tactical operational-strategic "
    "домовленості домовленостями домовленостях договоренности договорённости договоренностей договоренностям "
    "проспекта проспекту проспекте проспект проспекті улицы улице улица улицу вулиці вулиця вулицю "
    "площади площадь площі площа бульвара бульваре бульвару бульварі переулка переулке провулку шоссе шосе набережной набережної "
    "аес аэс тес тэс гес гэс тец тэц nuclear thermal hydroelectric hydropower "
    "фронта фронт фронту фронте фронті фронтом "
    "флота флот флоту флотом флоте флоті морями морям морях моря морем морю морі море оборони обороны operational grouping "
    "батальйон батальйону батальон батальона бригада бригаде бригади бригадой бригадою бригаду бригаді "
    "дивизии дивизия дивізія дивізії домовленостей корпус котлета котлети котлеты полк полка полком полку "
    "соглашений соглашения торт торта угод угоди accords agreements avenue battalion boulevard brigade cake "
    "загону загін загоном загоні отряда отряд отряду отрядом отряде detachment "
    "corps cutlet division fc group regiment road square stadium street independent post times sea strait river "
    "reservoir dumpling marathon dam hpp npp tpp chpp lake time ostg otg osgt"
)
COUNTRY = regex(
    r"(?:romania|moldova|poland|hungary|slovakia|belarus|turkey|turkiye|georgia|bulgaria|germany|france|britain|italy|spain|iran|china|"
    r"israel|syria|serbia|lithuania|latvia|estonia|finland|norway|sweden|austria|canada|japan|india|korea|greece|croatia|denmark|belgium|"
    r"(?:румун|болгар|япон|серб|груз|сир|инди|інді|итал|італ|испан|іспан|австр|франц|норвег|швец|швеці|дани|данія|бельг|греци|греці)"
    r"(?:ия|ии|ию|ией|ія|ії|ію|ією|я|и|ю|ей|і|ею)|"
    r"румын(?:ия|ии|ию|ией)|молдов(?:а|и|і|у|ою|ы|е|ой)|"
    r"(?:польщ|угорщин|словаччин|туреччин|німеччин|литв|латвія|латві|естон|эстон|венгри|словаки|турци|германи|польш|латви|фінлянді|финлянди|"
    r"канад|британі|британи|хорваті|хорвати|македоні|македони|чехі|чехи)(?:а|и|і|у|ою|ею|ію|ії|ія|ією|ия|ии|ию|ей|я|ю|е|ы|ой)?|"
    r"китай|китаю|китаем|китаєм|китае|китаї|китая|іран|ірану|іраном|ірані|иран|ирана|ирану|ираном|иране|ізраїл\w*|израил\w*)$"
)
"""Countries, which no village is taken for that is called or spelt like them: "in the direction of Romania"."""
FIGHTS = _set("fighting battle battles fight fights clashes combat")
"""What makes a street the kind of fighting: "Inside Pokrovsk street fighting continues"."""
RIVERS = _set(
    "oskil oskol inhulets ingulets samara vovcha desna bug dniester dnister dnieper dnipro donets seim psel sula "
    "zherebets torets bakhmutka solona konka tysa"
)
"""Rivers that settlements are called after: "the Oskil" is the river."""
STATES_ABROAD = _set(
    "texas idaho florida missouri ohio pennsylvania ontario alberta canada illinois minnesota iowa"
)
AGENCIES = _set(
    "обладминистрация обладминистрации обладминистрацией облгосадминистрация облгосадминистрации обладміністрація обладміністрації "
    "администрацией администрации администрацию администрация "
    "адміністрацію адміністрація адміністрацією адміністрації влада власти глава "
    "голова голови горсовет горсовета губернатор мва мер мера мером мерія мэр мэра мэрии мэрия мэром "
    "начальник ова ода ога очільник полиции полицию полиция поліцію поліція поліції прокуратура прокуратуре прокуратури "
    "прокуратурой прокуратурою прокуратуру прокуратуры прокуратурі рада ради радою раду раді рва рда совет совета совете "
    "administration authorities command council court emergency garrison governor head hospital mayor mayor's "
    "official officials police prosecutor prosecutor's prosecutors rescuers spokesman spokesperson "
    "spokeswoman university rma rsa ova oda"
)
SPEAKERS = _set("поліція полиция прокуратура адміністрація администрация")
"""Agencies whose nominative is no locative: behind a place told with "у" they are none of its name."""
AGENCY_ADJECTIVES = _set(
    "военная военно-гражданская военной военную військова військово-цивільна військовою військової військову "
    "військово-цивільної військово-цивільній "
    "військовій городская городского городской городском городскую государственная державна державної міська "
    "міський міського міською міської міську міській обласна обласною обласної обласну обласній областная "
    "областного областной областном областную окружна окружная окружної районна районная районного районной "
    "районної селищна сільська city civil-military district local military municipal oblast regional state "
    "town defence defense"
)
HEADS_BEFORE = _set(
    "власти властей властям влада влади владі "
    "главы главе главой глава глави голова голови голові губернатор мер мера мером меру мерія мэр мэра мэрия мэром мэру міськголова "
    "міськголови начальник начальника очільник очільника governor head mayor mayors mer"
)
"""Offices that stand before the place they are of: "the mayor of Kharkiv", "мер Харкова"."""
TOWN_HEADS_BEFORE = _set("поліція полиция прокуратура")
"""Agencies that stand before the town they are of: "поліція Харкова"; those of regions speak for a place that is struck."""
TITLES_AFTER = _set("governor governor's mayor mayor's")
RESIDENTS = _set(
    "правительства правительство пунктов пункты городов городах сел жителей жители жителям жителями жителя жительница населению ("
)
VILLAGES = _set(
    "село сел сёл села селе селу селом селах селам селі деревня деревни деревень деревне деревню деревнях"
)
"""Words that say of a city's name that a village bears it: "у села Запорожье"."""


LATIN_SURNAME = regex(r"(?:enko|chuk|[iy]uk|[sz]ky(?:i|y)?|[oe]v|[iy]ch|ets|shyn|[iy]ak)$")
"""How surnames end that are written in Latin letters."""


def is_thing(after: str, next_after: str) -> bool:
    """Tell whether the word behind a name says that a street, a brigade or a plant bears it: "street", not "street fighting"."""
    if (after, next_after) in (("news", "agency"), ("office", "of"), ("office", "in")):
        return True  # "told the Donetsk News Agency", "the Luhansk office of the JCCC"
    return after in NOT_PLACES_AFTER and not (after == "street" and next_after in FIGHTS)


def is_country(word: str, before: str) -> bool:
    """Tell whether a name is that of a country, and not of a village that is told to be one."""
    return COUNTRY.match(word) is not None and before not in VILLAGES


def names_person(words: list[str], at: int) -> bool:
    """Tell whether a Latin name between commas is a person's with the surname behind it: "the governor, Maksym Marchenko, said"."""
    around = [words[at - 1], *words[at + 1 : at + 3]] if at else []
    return len(around) > 2 and around[0] == around[2] == "," and LATIN_SURNAME.search(around[1]) is not None
