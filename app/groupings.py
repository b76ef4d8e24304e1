"""Groupings: the groups of forces that speak for Ukraine on a part of the front, and the words by which texts call them."""

OPENED, CLOSED = '("|“|«)', '("|”|»)'
"""Quotation marks, which are words of their own."""
TARNAVSKYI = "(олександр|александр)(|а|у|ом) тарнавс(ьк|к)(ий|ого|ому|им); oleksandr tarnavskyi; tarnavskyi"
STRATEGIC = "(operational-strategic |operational and strategic |operational strategic |)"
Grouping = tuple[str, str, str, str, tuple[str, ...]]
"""An id, its names in English, Ukrainian and Russian, and the words by which texts name it."""
GROUPINGS: tuple[Grouping, ...] = (
    (
        "khortytsia-grouping",
        "Khortytsia group of forces",
        "Угруповання військ «Хортиця»",
        "Группировка войск «Хортица»",
        (
            "(угруповання|осув|осгв|оперативно-стратегічн(ого|е) угруповання)( військ|) хортиця",
            f"(угруповання|осув|осгв|отв)( військ|) {OPENED} хортиця {CLOSED}",
            f"(группировк(а|и|ой|е)|осгв|осув|осг)( войск|) {OPENED} хортица {CLOSED}; (осгв|осув|осг) хортица",
            "східн(е|ого|им) угруповання(м|) (військ|зсу|збройних); восточн(ая|ой) группировк(а|и|ой) (войск |)(всу|украины)",
            "(серг(ій|ія|ієм|ей|ея|еем) |)череват(ий|ого|им|ому|ый|ым); (serhi(i|y) |)cherevaty(i|)",
            "віктор(|а|ом) трегубов(|а|им); виктор(|а|ом) трегубов(|а|ым); v(i|y)ktor tre(g|h)ubov",
            "назар(|а|ом) волошин(|а|им|ым); nazar volosh(y|i)n",
            "группировк(а|и|ой)( войск|) хортица",
            f"khortytsia {STRATEGIC}group(ing|)( of (forces|troops)|)",
        ),
    ),
    (
        "tavria-grouping",
        "Tavria group of forces",
        "Угруповання військ «Таврія»",
        "Группировка войск «Таврия»",
        (
            "(угруповання|осув|осгв|оперативно-стратегічн(ого|е) угруповання)( військ|) таврія",
            f"(угруповання|осув|осгв|отв)( військ|) {OPENED} таврія {CLOSED}; {TARNAVSKYI}",
            f"(группировк(а|и|ой|е)|осгв|осув|осг)( войск|) ({OPENED} |)таврия( {CLOSED}|)",
            "(дмитр(о|а|ом|ий|ия|ием) |)лихов(ій|ія|ієм|ий|ия|ием); (dmytro |)lykhov(yi|ii|iy|y)",
            "сил(и|ами|ах|) оборони таврійського напрямку; группировк(а|и|ой)( войск|) таврия",
            f"tavria {STRATEGIC}group(ing|)( of (forces|troops)|); тарнавс(ь|)к(ий|ого|ому|им|ым); tarnavsk(yi|y|iy)",
        ),
    ),
    (
        "dnipro-grouping",
        "Dnipro group of forces",
        "Угруповання військ «Дніпро»",
        "Группировка войск «Днепр» ВСУ",
        (
            "(угрупован(ня|ні|ням)|осув|осгв|отв|ув|оперативно-стратегічн(ого|е) угруповання)( військ|) дніпро",
            f"(угрупован(ня|ні|ням)|осув|осгв|отв|ув)( військ|) {OPENED} дніпро {CLOSED}",
            "(осув|осгв|осг) днепр; украинск(ая|ой|ую) группировк(а|и|е|ой|у)( войск|) днепр",
            f"группировк(а|и|е|ой|у)( войск|) ({OPENED} |)днепр( {CLOSED}|) (всу|вс украины|сил обороны)",
            f"(ukraine's |ukrainian |the |)dnipro {STRATEGIC}group(ing|) of (forces|troops)",
        ),
    ),
)
