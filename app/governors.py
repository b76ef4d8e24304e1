"""Governors: the regions of Ukraine, and by which names texts call those who spoke for them since 2022."""

OBLASTS: tuple[tuple[str, str, str, str, str], ...] = (
    ("UA71", "cherkasy", "Cherkasy", "черкаськ", "черкасск"),
    ("UA74", "chernihiv", "Chernihiv", "чернігівськ", "черниговск"),
    ("UA73", "chernivtsi", "Chernivtsi", "чернівецьк", "черновицк"),
    ("UA12", "dnipropetrovsk", "Dnipropetrovsk", "дніпропетровськ", "днепропетровск"),
    ("UA14", "donetsk", "Donetsk", "донецьк", "донецк"),
    ("UA26", "ivano-frankivsk", "Ivano-Frankivsk", "івано-франківськ", "ивано-франковск"),
    ("UA63", "kharkiv", "Kharkiv", "харківськ", "харьковск"),
    ("UA65", "kherson", "Kherson", "херсонськ", "херсонск"),
    ("UA68", "khmelnytskyi", "Khmelnytskyi", "хмельницьк", "хмельницк"),
    ("UA35", "kirovohrad", "Kirovohrad", "кіровоградськ", "кировоградск"),
    ("UA32", "kyiv", "Kyiv", "київськ", "киевск"),
    ("UA44", "luhansk", "Luhansk", "луганськ", "луганск"),
    ("UA46", "lviv", "Lviv", "львівськ", "львовск"),
    ("UA48", "mykolaiv", "Mykolaiv", "миколаївськ", "николаевск"),
    ("UA51", "odesa", "Odesa", "одеськ", "одесск"),
    ("UA53", "poltava", "Poltava", "полтавськ", "полтавск"),
    ("UA56", "rivne", "Rivne", "рівненськ", "ровенск"),
    ("UA59", "sumy", "Sumy", "сумськ", "сумск"),
    ("UA61", "ternopil", "Ternopil", "тернопільськ", "тернопольск"),
    ("UA05", "vinnytsia", "Vinnytsia", "вінницьк", "винницк"),
    ("UA07", "volyn", "Volyn", "волинськ", "волынск"),
    ("UA21", "zakarpattia", "Zakarpattia", "закарпатськ", "закарпатск"),
    ("UA23", "zaporizhzhia", "Zaporizhzhia", "запорізьк", "запорожск"),
    ("UA18", "zhytomyr", "Zhytomyr", "житомирськ", "житомирск"),
)
"""The first four characters of an oblast's code, its short name, and how its adjective begins in three languages."""
SAID = (
    "(повідомив|повідомляє|уточнив|розповів|заявив|додав|зазначив|написав|наголосив|інформує|підтвердив|каже)",
    "(сообщил|сообщает|уточнил|рассказал|заявил|добавил|отметил|написал|подчеркнул|подтвердил|говорит)",
    "(said|says|wrote|reported|reports|added|noted|stated|confirmed)",
)
"""Verbs of saying in three languages, beside which a governor's bare surname is his."""


def _by_surname(uk: str, ru: str, *en: str) -> str:
    """Return the phrases in which a surname is told to speak: "повідомив Федоров", "according to Fedorov"."""
    said_uk, said_ru, said_en = SAID
    latin = "|".join(en)
    return (
        f"{said_uk} {uk}; {uk} {said_uk}; {said_ru} {ru}; {ru} {said_ru}; ({latin}) {said_en}; according to ({latin}); "
        f"за словами {uk}(а|у); по словам {ru}(а|у); за словами {uk}; по словам {ru}"
    )


HEADS: dict[str, tuple[str, ...]] = {
    "cherkasy": ("ігор(|я|ем) табур(е|)ц(|ь|я|ем); ігор табурець; игорь табурец; ihor taburets",),
    "chernivtsi": ("руслан(|а|ом) запаранюк(|а|ом); ruslan zaparaniuk; руслан осипенко; ruslan osypenko",),
    "ivano-frankivsk": ("світлан(а|и|ою) онищук; светлан(а|ы|ой) онищук; svitlana onyshchuk",),
    "khmelnytskyi": (
        "сергі(й|я|єм) (тюрін|гамалій)(|а|им|єм); серге(й|я|ем) (тюрин|гамалий)(|а|ым); serhi(i|y) (tiurin|tyurin|hamalii)",
    ),
    "kirovohrad": ("андрі(й|я|єм) райкович(|а|ем); андре(й|я|ем) райкович(|а|ем); andri(i|y) raikovych",),
    "kyiv": (
        "микол(а|и|ою) калашник(|а|ом); никола(й|я|ем) калашник(|а|ом); mykola kalashnyk",
        "руслан(|а|ом) кравченк(о|а|ом); ruslan kravchenko; олекси(й|я|єм) кулеб(а|и|ою); oleksi(i|y) kuleba",
        _by_surname("калашник", "калашник", "kalashnyk"),
    ),
    "lviv": ("максим(|а|ом) козицьк(ий|ого|им); максим(|а|ом) козицк(ий|ого|им); maksym kozytskyi(|y)",),
    "poltava": (
        "(філіп|пилип)(|а|ом) пронін(|а|им); филипп(|а|ом) пронин(|а|ым); filip pronin",
        "володимир(|а|ом) когут(|а|ом); владимир(|а|ом) когут(|а|ом); volodymyr kohut",
    ),
    "rivne": ("олександр(|а|ом) коваль; oleksandr koval",),
    "ternopil": (
        "вячеслав(|а|ом) негод(а|и|ою); в'ячеслав(|а|ом) негод(а|и|ою); viacheslav nehoda; тарас пастух; taras pastukh",
    ),
    "vinnytsia": ("натал(ія|ії|ією|я|и|ею) заболотн(а|ої|ою|ая|ой); natali(i|)a zabolotna",),
    "volyn": (
        "іван(|а|ом) рудницьк(ий|ого|им); ivan rudnytskyi; юрі(й|я|єм) погуляйк(о|а|ом); yurii pohuliaiko",
    ),
    "zhytomyr": ("віталі(й|я|єм) бунечк(о|а|ом); витали(й|я|ем) бунечк(о|а|ом); vitali(i|y) bunechko",),
    "chernihiv": (
        "в'ячеслав(|а|ом) чаус(|а|ом); вячеслав(|а|ом) чаус(|а|ом); v(i|y)acheslav chaus",
        _by_surname("чаус", "чаус", "chaus"),
    ),
    "dnipropetrovsk": (
        "валентин(|а|ом) резніченк(о|а|ом); валентин(|а|ом) резниченк(о|а|ом); valentyn rezn(i|y)chenko",
        "rezn(i|y)chenko",
        "сергі(й|я|єм) лисак(|а|ом); серге(й|я|ем) лысак(|а|ом); serhii lysak; serhiy lysak; lysak; лисак(|а|ом); лысак(|а|ом)",
        "владислав(|а|ом) гайваненк(о|а|ом); vladyslav haivanenko; гайваненко; haivanenko",
    ),
    "donetsk": (
        "павл(о|а|ом) кириленк(о|а|ом); пав(ел|ла|лом) кириленк(о|а|ом); pavlo kyrylenko",
        "кириленко (сообщил|рассказал|заявил|отметил|повідомив|розповів|зазначив)",
        "(сообщил|рассказал|заявил|отметил|написал|повідомив|розповів|зазначив|написав) кириленко",
        "вадим(|а|ом) філашкін(|а|им|ом); вадим(|а|ом) филашкин(|а|ым); vadym filashkin; filashkin; філашкін; филашкин",
    ),
    "kharkiv": (
        "олег(|а|ом) син(є|е)губов(|а|им|ым); oleh (syniehubov|synehubov|syniehubov); хова",
        "syniehubov; synehubov; син(є|е)губов(|а|им|ым)",
    ),
    "kherson": (
        "ярослав(|а|ом) янушевич(|а|ем); yaroslav yanushevych; александр(|а|ом) прокудин(|а|ым)",
        "олександр(|а|ом) прокудін(|а|им); oleksandr prokudin; prokudin; прокудін(|а|им); прокудин(|а|ым)",
    ),
    "luhansk": (
        "сергі(й|я|єм) гайда(й|я|єм); серге(й|я|ем) гайда(й|я|ем); serhi(i|y) haidai; serhiy gaidai",
        "гайда(й|я|єм|ем); (сообщил|написал|рассказал|уточнил|повідомив|написав|розповів) гайдай",
        "артем(|а|ом) лисогор(|а|ом); артем(|а|ом) лысогор(|а|ом); artem lysohor",
    ),
    "mykolaiv": (
        "віталі(й|я|єм) кім(|а|ом); витали(й|я|ем) ким(|а|ом); vitali(i|y) kim",
        _by_surname("кім", "ким", "kim"),
    ),
    "odesa": (
        "олег(|а|ом) кіпер(|а|ом); олег(|а|ом) кипер(|а|ом); oleh kiper",
        _by_surname("кіпер", "кипер", "kiper"),
    ),
    "sumy": (
        "дмитр(о|а|ом) живицьк(ий|ого|им); дмитри(й|я|ем) живицк(ий|ого|им); dmytro zhyvytskyi",
        "олег(|а|ом) григоров(|а|им|ым); oleh hryhorov; володимир(|а|ом) артюх(|а|ом); volodymyr artiukh",
        _by_surname("григоров", "григоров", "hryhorov"),
        _by_surname("живицький", "живицкий", "zhyvytskyi", "zhyvytskyy"),
    ),
    "zaporizhzhia": (
        "олександр(|а|ом) старух(|а|ом); александр(|а|ом) старух(|а|ом); oleksandr starukh",
        "юрі(й|я|єм) малашк(о|а|ом); юри(й|я|ем) малашк(о|а|ом); yuri(i|y) malashko",
        "іван(|а|ом) федоров(|а|им); иван(|а|ом) ф(е|ё)доров(|а|ым); ivan fedorov",
        _by_surname("федоров", "федоров", "fedorov"),
    ),
}
"""Who spoke for regional administrations since 2022, by the oblast's short name."""
HOME_OF = {
    "belgorod-governor": "RU-BEL",
    "kursk-governor": "RU-KRS",
    "bryansk-governor": "RU-BRY",
    "voronezh-governor": "RU-VOR",
    "rostov-governor": "RU-ROS",
}
"""The region of Russia that a governor means by "the region"."""
OCCUPIED = {
    "donetsk-occupation": "UA14",
    "luhansk-occupation": "UA44",
    "zaporizhzhia-occupation": "UA23",
    "kherson-occupation": "UA65",
}
"""Who speaks for an oblast that Russia occupies, with the first four characters of its code."""
OCCUPATION_OF = {code: id_ for id_, code in OCCUPIED.items()}
"""The id of who speaks for an occupied oblast by the first four characters of the oblast's code."""
OCCUPATION = "occupation-authorities"
"""Who speaks for what Russia occupies, where a text does not say of which region."""
OCCUPATION_NAMES = ("Russian occupation authorities", "Окупаційна влада", "Оккупационные власти")
OCCUPATION_ALIASES = (
    "окупаційн(а|ої|ій|у|ою) (влад|адміністраці)(а|и|і|у|ою|я|ї|ю|єю)",
    "окупаційн(ий|і|ого|их) (губернатор|мер|чиновник|посадовц|начальник)(|и|і|ів|а)",
    "(ватажк|главар)(и|і|ів) (бойовиків|днр|лнр|терористів|окупантів); гауляйтер(|и|а|ів); так зван(а|ої|ій) влад(а|и|і) (днр|лнр)",
    "оккупационн(ые|ых|ая|ой) (власт|администраци)(и|ей|я|ю)",
    "оккупационн(ый|ые|ого|ых) (губернатор|мэр|чиновник|глава)(|ы|и|а|ов)",
    "главар(и|ей) (боевиков|днр|лнр|террористов|оккупантов); власт(и|ей) (днр|лнр)",
    "(russian|russia|moscow|kremlin)-(installed|backed|appointed|imposed) (|regional |local |city )"
    "(official|officials|authorities|mayor|governor|administration|head|leader|leaders)",
    "(russian |)occupation (authorities|officials|administration); (separatist|rebel|self-proclaimed) (officials|authorities|leaders)",
)
