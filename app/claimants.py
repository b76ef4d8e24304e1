"""Claimants: who says so, with their names and the words by which texts call them."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from app.authorities import ALIASES, AUTHORITIES, NAMES, OF_A_REGION
from app.governors import HEADS, HOME_OF, OBLASTS, OCCUPATION, OCCUPATION_ALIASES, OCCUPATION_NAMES, OCCUPIED
from app.groupings import CLOSED, GROUPINGS, OPENED
from gazetteer.patterns import regex


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who says so. `aliases` are the words by which texts name it, in lower case, alternatives in brackets."""

    id: str
    name_en: str
    name_uk: str
    name_ru: str
    aliases: tuple[str, ...] = ()


GENERAL_STAFF = "general-staff"
RUSSIAN_MINISTRY = "russian-mod"
ENDINGS_UK, ENDINGS_RU = "(а|ої|ій|у|ою)", "(ая|ой|ую)"


def _administration(slug: str, en: str, uk: str, ru: str) -> Claimant:
    """The military administration of an oblast, its head included."""
    return Claimant(
        f"{slug}-administration",
        f"{en} regional administration",
        f"{uk.capitalize()}а обласна військова адміністрація",
        f"{ru.capitalize()}ая областная военная администрация",
        (
            f"{uk}{ENDINGS_UK} обласн{ENDINGS_UK} військово-цивільн{ENDINGS_UK} адміністраці(я|ї|ю|єю)",
            f"{uk}{ENDINGS_UK} (обласн{ENDINGS_UK} (військов{ENDINGS_UK} |державн{ENDINGS_UK} |)адміністраці(я|ї|ю|єю)|ова|ода)",
            f"{ru}{ENDINGS_RU} (областн{ENDINGS_RU} (военн{ENDINGS_RU} |государственн{ENDINGS_RU} |)администраци(я|и|ю|ей)|ова|ода)",
            f"{ru}{ENDINGS_RU} (ога|обл(гос|)администраци(я|и|ю|ей)); {uk}{ENDINGS_UK} обл(держ|)адміністраці(я|ї|ю|єю)",
            f"{en.lower()} (regional|oblast) (military |state |)administration; {en.lower()} military administration",
            f"{en.lower()} (oblast |region |regional |)(ova|oda|rma|rsa|governor)",
            f"(ova|oda) {en.lower()}",
            *HEADS.get(slug, ()),
        ),
    )


def _authority(id_: str) -> Claimant:
    """An authority of the whole country, its branch in each oblast included."""
    stems = {
        "en": f"({'|'.join(en.lower() for _, _, en, _, _ in OBLASTS)})",
        "uk": f"({'|'.join(uk for _, _, _, uk, _ in OBLASTS)})",
        "ru": f"({'|'.join(ru for _, _, _, _, ru in OBLASTS)})",
    }
    filled = [form.format(**stems) for form in OF_A_REGION.get(id_, ())]
    return Claimant(id_, *NAMES[id_], (*ALIASES[id_], *filled))


NAMED: tuple[Claimant, ...] = (
    Claimant(
        GENERAL_STAFF,
        "General Staff of the Armed Forces of Ukraine",
        "Генеральний штаб ЗСУ",
        "Генеральный штаб ВСУ",
        (
            "генеральн(ий|ого|ому|им) штаб(|у|і|ом|ові|а)( (зсу|збройних сил( україни|))|)",
            "генеральн(ый|ого|ому|ым|ом) штаб(|а|у|ом|е)( (всу|вс украины|вооруженных сил украины)|)",
            "генштаб(|у|і|ом|а|е)( (зсу|збройних сил( україни|)|всу|вс украины|вооруженных сил украины)|)",
            "general staff( of (the |)(armed forces of ukraine|ukrainian armed forces|afu)|)",
            "ukrainian general staff; ukraine's general staff; ukraine's military",
            "(ukrainian|ukraine's|the country's) (military|army) (command |)(said|says|reported|reports|added|stated)",
            "the military (said|added|reported|says)",
            "according to (ukraine's|the country's|the ukrainian) (armed forces|military|army)",
            "ukrainian military's general staff; army general staff; ukrainian army's general staff; gsafu",
            "general staff of the armed forces of ukraine; general staff of ukraine's armed forces",
        ),
    ),
    Claimant(
        RUSSIAN_MINISTRY,
        "Ministry of Defence of the Russian Federation",
        "Міністерство оборони РФ",
        "Министерство обороны РФ",
        (
            "министерств(о|а|е|ом) обороны( (рф|россии|российской федерации)|)",
            "минобороны( (рф|россии)|); мо рф",
            "міністерств(о|а|і|ом) оборони (рф|росії|російської федерації); міноборони (рф|росії)",
            "russian (ministry of defen(c|s)e|defen(c|s)e ministry|mod); russia's (ministry of defen(c|s)e|defen(c|s)e ministry)",
            "группировк(а|и|е|ой|ою) (войск |)(запад|север|центр|восток|юг|днепр); пресс-центр(|а|е|ом) группировки",
            "конашенков(|а|у|ым); konashenkov",
            "battlegroup (north|west|cent(er|re)|south|east|dnepr)",
            "(battlegroup|group|grouping)( of (forces|troops)|) (zapad|sever|tsentr|yug|vostok|dnepr)",
            "(the |)(zapad|sever|tsentr|yug|vostok|dnepr) (battlegroup|grouping|group)( of (forces|troops)|)",
            f"(battlegroup|group|grouping)( of (forces|troops)|) {OPENED} (north|west|cent(er|re)|south|east) {CLOSED}",
            f"(battlegroup|group|grouping)( of (forces|troops)|) {OPENED} (zapad|sever|tsentr|yug|vostok|dnepr) {CLOSED}",
            "(northern|western|central|southern|eastern) group(ing|) of (forces|troops)",
            "serge(y|i) zybinsk(y|iy|i); zybinsk(y|iy|i); ivan bigma; alexander savchuk; vadim astafyev; roman kodryan",
            "moscow's (ministry of defen(c|s)e|defen(c|s)e ministry); mod russia; defen(c|s)e ministry in moscow",
        ),
    ),
    Claimant(
        "ukrainian-mod",
        "Ministry of Defence of Ukraine",
        "Міністерство оборони України",
        "Министерство обороны Украины",
        (
            "міністерств(о|а|і|ом) оборони( україни|); міноборони( україни|); заступниц(я|і|ею) міністра оборони( україни|)",
            "министерств(о|а|ом) обороны украины; минобороны украины; заместител(ь|я|ем) министра обороны украины",
            "ганн(а|и|ою) маляр; анн(а|ы|ой) маляр; han(n|)a mal(y|i)ar",
            "ukrain(e's|ian) (ministry of defen(c|s)e|defen(c|s)e ministry)",
        ),
    ),
    Claimant(
        "air-force",
        "Ukrainian Air Force",
        "Повітряні сили ЗСУ",
        "Воздушные силы ВСУ",
        (
            "повітрян(і|их|ими) сил(и|ами|ах|)( (зсу|збройних сил україни|збройних сил|україни)|)",
            "воздушн(ые|ых|ыми) сил(ы|ами|ах|)( (всу|вс украины|украины)|)",
            "(ukrainian|ukraine's|kyiv's|kiev's) air force; air force of ukraine; air force command",
            "air force (commander|spokesman|spokesperson)",
            "the (country's |)air force (also |)(said|says|reported|added|wrote|disclosed)",
            "(said|reported by|as per|according to) the (country's |)air force",
        ),
    ),
    Claimant(
        "defence-forces-south",
        "Defence Forces of the South of Ukraine",
        "Сили оборони Півдня",
        "Силы обороны юга",
        (
            "сил(и|ами|ах|) оборони півдня( україни|); сил(ы|ами|ах|) обороны юга( украины|)",
            "оперативн(е|ого|им) командуванн(я|ям) південь",
            "оперативн(ое|ого|ым) командовани(е|я|ем) юг; operational command south; defen(c|s)e forces of the south",
            '(ukraine\'s |ukrainian |the |)south(|ern) (operational |military |)command; operational command "south"',
            "southern defen(c|s)e forces; владислав(|а|ом) волошин(|а|им|ым); vladyslav voloshyn; наталі(я|ї|єю) гуменюк",
            f"(оперативн(е|ого|им) командуванн(я|ям)|ок) {OPENED} південь {CLOSED}; ок (південь|юг)",
            f"(оперативн(ое|ого|ым|ом) командовани(е|я|ем|и)|ок) {OPENED} юг {CLOSED}",
            "(угруповання|осув)( військ|) південь; украинск(ая|ой|ую) группировк(а|и|е|ой|у)( войск|) юг",
            f"группировк(а|и|е|ой|у)( войск|) ({OPENED} |)юг( {CLOSED}|) (всу|вс украины|сил обороны)",
        ),
    ),
    *(Claimant(*told) for told in GROUPINGS),
    Claimant(
        "operational-command-north",
        "Operational Command North",
        "Оперативне командування «Північ»",
        "Оперативное командование «Север»",
        (
            "оперативн(ое|ого|ым) командовани(е|я|ем) север; ок север",
            f"(оперативн(е|ого|им) командуванн(я|ям)|ок) {OPENED} північ {CLOSED}",
            "оперативн(е|ого|им) командуванн(я|ям) північ; ок північ; operational command north; сил(и|ами|ах|) оборони півночі",
            'north(|ern) operational command; (pivnich (north)|"north") operational command; operational command "north"',
        ),
    ),
    Claimant(
        "territorial-defence-forces",
        "Territorial Defence Forces",
        "Сили територіальної оборони",
        "Силы территориальной обороны",
        (
            "territorial defen(c|s)e force(s|); сил(и|ами|) територіальної оборони",
            "сил(ы|ами|) территориальной обороны",
        ),
    ),
    Claimant(
        "isw",
        "Institute for the Study of War",
        "Інститут вивчення війни",
        "Институт изучения войны",
        (
            "institute for the study of war; isw; інститут(|у|ом) вивчення війни; институт(|а|ом) изучения войны",
            "institute for study of war",
        ),
    ),
    Claimant(
        "belgorod-governor",
        "Governor of Belgorod region",
        "Губернатор Бєлгородської області",
        "Губернатор Белгородской области",
        (
            "губернатор(|а|ом) белгородской области; белгородск(ий|ого|им) губернатор(|а|ом)",
            "belgorod (governor|regional governor); (вячеслав(|а|у|ом) |)гладков(|а|у|ым|им); в'ячеслав(|а|у|ом) гладков(|а|у|им)",
            "(vyacheslav |)gladkov",
        ),
    ),
    Claimant(
        "kursk-governor",
        "Governor of Kursk region",
        "Губернатор Курської області",
        "Губернатор Курской области",
        (
            "губернатор(|а|ом) курской области; курск(ий|ого|им) губернатор(|а|ом); kursk (region(al|) |)governor",
            "(александр(|а|у|ом) |)хинштейн(|а|у|ом); роман(|а|у|ом) старовойт(|а|у|ом); алексе(й|я|ю|ем) смирнов(|а|у|ым)",
        ),
    ),
    Claimant(
        "bryansk-governor",
        "Governor of Bryansk region",
        "Губернатор Брянської області",
        "Губернатор Брянской области",
        (
            "губернатор(|а|ом) брянской области; брянск(ий|ого|им) губернатор(|а|ом); bryansk (region(al|) |)governor",
            "(александр(|а|у|ом) |)богомаз(|а|у|ом)",
        ),
    ),
    Claimant(
        "voronezh-governor",
        "Governor of Voronezh region",
        "Губернатор Воронезької області",
        "Губернатор Воронежской области",
        (
            "губернатор(|а|ом) воронежской области; воронежск(ий|ого|им) губернатор(|а|ом); александр(|а|ом) гусев(|а|ым)",
            "voronezh (region(al|) |)governor",
        ),
    ),
    Claimant(
        "rostov-governor",
        "Governor of Rostov region",
        "Губернатор Ростовської області",
        "Губернатор Ростовской области",
        (
            "губернатор(|а|ом) ростовской области; ростовск(ий|ого|им) губернатор(|а|ом); василий голубев; юри(й|я|ем) слюсар(ь|я|ем)",
            "rostov (region(al|) |)governor",
        ),
    ),
    Claimant(
        "donetsk-occupation",
        "Russian occupation authorities of Donetsk region",
        "Окупаційна влада Донецької області",
        "Оккупационные власти Донецкой области",
        (
            "(денис(|а|у|ом) |)пушилин(|а|у|ым); глав(а|ы|ой) днр; denis pushilin; pushilin",
            "(представительств(о|а|у|ом|е) |)(днр в |)сцкк( днр|); управлени(е|я|ем) днр в сцкк; алексе(й|я|ем) кулемзин(|а|ым)",
            "иван(|а|ом) приходько; представительств(о|а|у|ом|е) (днр|донецкой народной республики)",
        ),
    ),
    Claimant(
        "luhansk-occupation",
        "Russian occupation authorities of Luhansk region",
        "Окупаційна влада Луганської області",
        "Оккупационные власти Луганской области",
        (
            "(леонид(|а|у|ом) |)пасечник(|а|у|ом); глав(а|ы|ой) лнр; (андре(й|я|ем) |)марочко; leonid pasechnik",
            "(представительств(о|а|у|ом|е) |)лнр в сцкк; сцкк лнр; представительств(о|а|у|ом|е) (лнр|луганской народной республики)",
        ),
    ),
    Claimant(
        "zaporizhzhia-occupation",
        "Russian occupation authorities of Zaporizhzhia region",
        "Окупаційна влада Запорізької області",
        "Оккупационные власти Запорожской области",
        (
            "(евгени(й|я|ю|ем) |)балицк(ий|ого|ому|им); (владимир(|а|ом) |)рогов; (vladimir |)rogov; (y|)evgen(y|iy) balitsky",
        ),
    ),
    Claimant(
        "kherson-occupation",
        "Russian occupation authorities of Kherson region",
        "Окупаційна влада Херсонської області",
        "Оккупационные власти Херсонской области",
        (
            "(владимир(|а|у|ом) |)сальдо; vladimir saldo; владимир(|а|ом) леонтьев(|а|ым); павел филипчук; павла филипчука",
            "военно-гражданск(ая|ой|ую) администраци(я|и|ю|ей) (херсонской области|каховского района|новой каховки)",
        ),
    ),
    Claimant(
        "kyiv-city-administration",
        "Kyiv city administration",
        "Київська міська військова адміністрація",
        "Киевская городская военная администрация",
        (
            f"київськ{ENDINGS_UK} міськ{ENDINGS_UK} (військов{ENDINGS_UK} |державн{ENDINGS_UK} |)адміністраці(я|ї|ю|єю)",
            f"киевск{ENDINGS_RU} городск{ENDINGS_RU} (военн{ENDINGS_RU} |)администраци(я|и|ю|ей)",
            "kyiv city (military |state |)administration; kyiv's (city |)(military |)administration; кмва; кмда; київськ(а|ої) мва",
        ),
    ),
)
CLAIMANTS: tuple[Claimant, ...] = (
    *NAMED,
    *(_administration(*row[1:]) for row in OBLASTS),
    *(_authority(id_) for id_ in AUTHORITIES),
    Claimant(OCCUPATION, *OCCUPATION_NAMES, OCCUPATION_ALIASES),
)
ADMINISTRATION_OF = {code: f"{slug}-administration" for code, slug, *_ in OBLASTS}
"""The id of an oblast's administration by the first four characters of the oblast's code."""

RUSSIAN_GOVERNORS = (*HOME_OF, *OCCUPIED, OCCUPATION)
"""They speak of what was done from Ukraine to their regions, or to what Russia occupies."""
MILITARY_BLOGS = (
    "rybar",
    "dva-maiora",
    "wargonzo",
    "voenkor-kotenok",
    "operatsyia-z",
    "arkhanhel-spetsnaza-z",
)
RUSSIAN_PRESS = (
    "tass",
    "rya-novosty",
    "ria-novosti",
    "rossyia-1",
    "zvezda",
    "krasnaia-zvezda",
    *MILITARY_BLOGS,
)
"""Outlets of the Russian state, and blogs of its army, that stand in the place of its ministry: to them the enemy is Ukraine."""
OBLAST_OF = {claimant: code for code, claimant in ADMINISTRATION_OF.items()}
"""The first four characters of an oblast's code by the id of its administration."""
REGION_OF = {**OBLAST_OF, **OCCUPIED}
"""The oblast that one who speaks for a region means by "the region", by its first four characters."""

LATIN = (
    "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch "
    "ш=sh щ=shch ю=iu я=ia ы=y э=e ь= ъ= '= ’="
)
TRANSLITERATION = str.maketrans(dict(pair.split("=") for pair in LATIN.split()))


BEGINNING = regex(r"(?:[\w '-](?![?*|]))*")
"""What an alias begins with whatever its alternatives."""


@lru_cache(maxsize=1)
def _by_id() -> dict[str, Claimant]:
    return {claimant.id: claimant for claimant in CLAIMANTS}


def known(id_: str) -> Claimant | None:
    """Return the claimant of the table with that id."""
    return _by_id().get(id_)


@lru_cache(maxsize=1)
def _aliases() -> tuple[tuple[str, str, Claimant], ...]:
    """Return every alias with the letters that it begins with: patterns are slow to make, and hardly one is needed."""
    return tuple(
        (BEGINNING.match(alias.strip())[0], alias.strip(), claimant)  # type: ignore[index]
        for claimant in CLAIMANTS
        for aliases in claimant.aliases
        for alias in aliases.split(";")
    )


@lru_cache(maxsize=4096)
def of_source(source: str) -> Claimant:
    """Return who speaks in a source's own name: a claimant of the table, else one made of the source's name."""
    words = re.sub(r"[^\w'-]+", " ", source.lower().replace("’", "'")).strip()
    for claimant in CLAIMANTS:
        if words in (
            claimant.id,
            claimant.name_en.lower(),
            claimant.name_uk.lower(),
            claimant.name_ru.lower(),
        ):
            return claimant
    for beginning, alias, claimant in _aliases():
        if beginning in words and re.search(rf"\b(?:{alias})\b", words):
            return claimant
    return Claimant(slug(source), source, source, source)


def slug(name: str) -> str:
    """Return a name as an id: small Latin letters, digits and hyphens."""
    latin = name.lower().replace("ё", "е").translate(TRANSLITERATION)
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "unnamed"
