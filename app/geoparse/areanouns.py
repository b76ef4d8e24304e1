"""Area nouns: the words that say what a name is: напрямку, району, громади, області, direction, region."""

from gazetteer.place import PlaceKind

NOUNS: dict[PlaceKind, str] = {
    PlaceKind.DIRECTION: (
        "напрямок напрямку напрямі напряму напрямки напрямках напрямків напрямкам напрямком направление направлении "
        "направлению направления направлениями направлений направлениях направлениям направлением direction "
        "directions axis axes front fronts sector sectors"
    ),
    PlaceKind.OBLAST: (
        "область області областю обл областей областях областям областями областью области region regions oblast "
        "oblasts province provinces регіон регіону регіоні регіоном регіони регіонів регіонах регион региона региону "
        "регионе регионом регионы регионов регионах"
    ),
    PlaceKind.RAION: (
        "район районі району районом райони районів районах районам р-н р-ну р-ні округ округе округа "
        "округу окрузі округом округи округов округам округах районе района районы районов raion "
        "горокруг горокруга горокругу горокруге горокругом мунокруг мунокруга мунокругу мунокруге мунокругом "
        "raions district districts county"
    ),
    PlaceKind.HROMADA: (
        "громада громаді громади громаду громадою громад громадах громадам громадами общине общины общину община "
        "громаде громады hromada hromadas community communities отг тг стг смтг мтг сільрада сільради"
    ),
}
FEATURES: dict[str, PlaceKind] = {word: kind for kind, words in NOUNS.items() for word in words.split()}
DASHES = frozenset(["–", "-", "—", ":"])
BULLETS = ("-", "–", "—", "•", "·", "*", "▪")
BENEATH = frozenset(["під", "под", "над", "за"])
"""Words before a name in the case in which one is under, over or beyond it: "під Лиманом", "под Волчанском"."""
