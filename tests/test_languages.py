"""Our three languages are told apart, others are named, and short or mixed texts are not refused."""

import pytest

from app.errors import UnreadableBriefing
from app.languages import by_telling_letters, language_of
from app.model import Language

READ = [
    ("uk", "Російські війська обстріляли Херсон."),
    ("uk", "Ворог двічі атакував поблизу Торського, бої тривають."),
    ("ru", "Российские войска обстреляли Херсон и его пригороды."),
    ("ru", "Были отбиты две атаки."),
    ("en", "Russian forces shelled Kherson."),
    ("en", "Shelling of Nikopol district"),
    ("en", "Kherson, Nikopol, Marhanets shelled"),
    ("ru", "Отбито 12 атак у Авдеевки"),
    ("en", "Clashes: 12. Lyman, Bakhmut, Avdiivka."),
    (
        "en",
        "За добу відбулося 12 боїв.\n\nOver the past day there were 12 clashes, and the General Staff said so in the morning.",
    ),
    ("en", "KYIV -- There were 12 clashes near the town of Bakhmut, the General Staff said on Friday."),
]
REFUSED = [
    (
        "Polish",
        "Wojska rosyjskie ostrzelały wczoraj miasto Chersoń, są ranni i zabici, poinformowały władze obwodu.",
    ),
    (
        "German",
        "Russische Truppen haben gestern die Stadt Cherson beschossen, es gibt Verletzte, teilten die Behörden mit.",
    ),
    (
        "French",
        "Les forces russes ont bombardé hier la ville de Kherson, faisant des blessés, selon les autorités.",
    ),
    ("Czech", "Ruské jednotky včera ostřelovaly město Cherson a okolí, jsou mrtví a zranění, uvedly úřady."),
    (
        "Belarusian",
        "Расійскія войскі ўчора абстралялі горад Херсон, ёсць параненыя, паведамілі ўлады вобласці.",
    ),
    ("Serbian", "Руске снаге су јуче гранатирале град Херсон, има рањених, саопштиле су власти области."),
    ("Kazakh", "Ресей әскері кеше Херсон қаласын атқылады, жараланғандар бар деп хабарлады облыс билігі."),
    (
        "Turkish",
        "Rus kuvvetleri dün Herson şehrini bombaladı, yetkililer çok sayıda yaralı olduğunu açıkladı.",
    ),
]


@pytest.mark.parametrize(("code", "text"), READ)
def test_our_languages_are_told_apart(code: str, text: str) -> None:
    assert language_of(text) is Language(code)


@pytest.mark.parametrize(("name", "text"), REFUSED)
def test_a_language_we_do_not_read_is_named(name: str, text: str) -> None:
    with pytest.raises(UnreadableBriefing, match=name):
        language_of(text)


def test_a_told_language_wins() -> None:
    assert language_of(REFUSED[0][1], "uk") is Language.UKRAINIAN
    with pytest.raises(UnreadableBriefing, match="'pl' is none we read"):
        language_of("Text", "pl")


TELLING = [
    ("uk", "Ворог двічі обстріляв Херсон і Білозерку, повідомили в обласній адміністрації."),
    ("ru", "Российские войска были отбиты, обстрелы продолжались этой ночью и утром."),
    ("", "Расійскія войскі ўчора абстралялі горад Херсон, ёсць параненыя, паведамілі ўлады вобласці."),
    (
        "",
        "Руските войски обстрелваха града Херсон през нощта, съобщиха властите, има пострадали от удара в центъра.",
    ),
    ("", "Ресей әскері кеше Херсон қаласын атқылады, жараланғандар бар деп хабарлады облыс билігі."),
    ("", "Були обстріли, міста Херсон і Київ: «мы были у дома, это были взрывы», сказав їх житель."),
    (
        "",
        "In Kherson and in Nikopol (Нікополь, Білозерка, Їжаківка) people were wounded, the authorities said.",
    ),
    ("", "Бої тривають."),
]


@pytest.mark.parametrize(("code", "text"), TELLING)
def test_letters_decide_alone_only_where_they_leave_no_doubt(code: str, text: str) -> None:
    found = by_telling_letters(text.lower())
    assert (found.value if found else "") == code


def test_a_text_of_two_languages_is_read_by_the_first_part_that_we_read() -> None:
    text = f"{REFUSED[0][1] * 4}\n\nRussian forces shelled Kherson and Nikopol, officials said on Friday morning."
    assert language_of(text) is Language.ENGLISH
