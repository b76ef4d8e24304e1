"""Persons: towns' names that people bear: "журналістка Ольга Умань", "Captain Ivan Nikolaev"; "донецкий журналист" is no village."""

from app.geoparse.areanouns import DASHES
from app.geoparse.gates import PLACE_WORDS
from app.geoparse.toponyms import Found, Hits
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

FIRST_NAME = regex(
    r"(?:олександр|богдан|борис|вадим|віктор|володимир|владислав|в'ячеслав|денис|дмитр|іван|кирил|костянтин|леонід|максим|роман|руслан|"
    r"степан|станіслав|тарас|тимур|ярослав|артем|антон|назар|ростислав|святослав|михайл|олег|ігор|григор|микит|микол|павл|петр|ілл|"
    r"александр|виктор|владимир|вячеслав|кирилл|константин|леонид|михаил|станислав|федор|игор|никит|иван|артём|семен|семён)"
    r"(?:|а|у|о|ом|ем|е|і|и|ы|ь|я|ю|ові|еві|ій|ія|ію)|"
    r"(?:алексе|анатоли|андре|васили|витали|геннади|георги|григори|дмитри|евгени|никола|серге|юри|валери|олексі|анатолі|андрі|віталі|"
    r"геннаді|сергі|юрі|валері|євгені)(?:й|я|ю|ем|ём|єм|єві|е|и|ї)|євген(?:|а|у|ом|ові)|"
    r"(?:анн|елен|ирин|ольг|ольз|светлан|олен|ірин|ганн|світлан|оксан|людмил|тетян|катерин|екатерин|галин|валентин|вікторі|виктори)"
    r"(?:а|ы|е|у|ой|и|і|ою|я|ю|ї|ей|єю)|"
    r"(?:мари|натали|юли|анастаси|марі|наталі|юлі|анастасі|наталь|татьян|софі)(?:я|и|ю|ей|єю|а|ы|ой|е|ї)"
)
LATIN_NAME = regex(
    r"(?:ivan|petro|pavlo|oleh|oleg|olha|olga|serhi[iy]|serge[iy]|oleksandr|alexander|aleksandr|andri[iy]|andre[iy]|dmytro|dmitr[iy]|"
    r"yuri[iy]?|yuriy|vitali[iy]|viktor|vadym|vadim|roman|bohdan|taras|denys|denis|maksym|maxim|mykola|nikola[iy]|mykhailo|mikhail|"
    r"artem|anton|kostiantyn|konstantin|yevhen|evgeny|ihor|igor|kyrylo|vladyslav|vyacheslav|natalia|nataliya|iryna|irina|oksana|"
    r"tetiana|tatiana|svitlana|svetlana|kateryna|maria|mariia|anna|hanna|olena|elena|yulia|yuliia)$"
)
TELLER = regex(
    r"(?:журнал[иі]ст|бло[гґ]ер|в[оі][ейі]нкор|військкор|воєнкор|кор{1,2}еспондент|волонт[её]р|актив[иі]ст|депутат|телеканал|канал|пабл[иі]к|"
    r"портал|сайт|ресурс|видан|издан|правозах|правозащит|фотограф|підприєм|предприним|пол[иі]т[иі]к|істори|истори|жител|мешкан|чиновник|"
    r"л[іи]кар|врач|медик|студент|школ[яь]|гауляйтер|священи|колаборант|коллаборант|пропаганд|адвокат|художни)\w*$"
)
ADJECTIVE = ("ський", "цький", "зький", "ский", "цкий")


def is_surname(hits: Hits, found: Found) -> bool:
    """Tell whether a name is that of a person whose first name stands before it: "Ольга Умань", "Ivan Nikolaev"."""
    before = hits.word(found.first - 1)
    if found.first != found.last or hits.text[found.start - 1 : found.start] != " " or hits.is_caseless:
        return False
    is_name = LATIN_NAME.match(before) if before.isascii() else FIRST_NAME.fullmatch(before)
    if is_name is None or before == "":
        return False
    first = hits.tokens.starts[found.first - 1]
    return hits.text[first].isupper() and not hits.text[first : found.start].rstrip().isupper()


def is_first_name(hits: Hits, found: Found) -> bool:
    """Tell whether a village's name is a first name before a surname that a town bears: "Марія Бровари"."""
    if found.first != found.last or FIRST_NAME.fullmatch(hits.word(found.first)) is None:
        return False
    behind = next((one for one in hits.found if one.first == found.last + 1), None)
    is_name = behind is not None and PlaceKind.SETTLEMENT in behind.form.names and not behind.form.adjectives
    return is_name and behind is not None and is_surname(hits, behind)


def tells_of(hits: Hits, found: Found) -> bool:
    """Tell whether a name before a dash and "про" is that of who tells of what follows: "Атака на A, Чаус – про три влучання"."""
    is_alone = found.first == found.last and hits.word(found.first - 1) in ("", ",", ";", ".", ":", "а")
    return (
        is_alone and hits.word(found.last + 1) in DASHES and hits.word(found.last + 2) in ("про", "о", "об")
    )


def is_of_teller(hits: Hits, found: Found) -> bool:
    """Tell whether an adjective is that of a person or a paper, and no village called so: "Донецкий журналист сообщил"."""
    if tells_of(hits, found):
        return True
    if not hits.word(found.last).endswith(ADJECTIVE) or hits.word(found.first - 1) in PLACE_WORDS:
        return False
    return TELLER.match(hits.word(found.last + 1)) is not None
