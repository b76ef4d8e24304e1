"""Parts and wholes: which number of a direction holds which, where a text tells those of the whole front as well or does not."""

import pytest
from reading_cases import gazetteer, reading, shorts

from app.model import Level, Period
from app.reconcile import Ask, books, count


def wholes(text: str) -> list[tuple[int, int]]:
    """Return the lowest count of each claim that is told to be in another, and of the one that holds it."""
    told = {claim.id: claim for claim in reading(text).claims}
    return [(c.count.low, told[c.related].count.low) for c in told.values() if c.relation is not None]


def along(text: str, direction: str) -> int | None:
    """Return how often fights are counted along a direction."""
    held = books(reading(text).claims, gazetteer())
    rows = count(held, Ask(Level.DIRECTION, Period.DAY), {})
    return next((row.best for row in rows if row.area == direction), None)


OF_THE_DIRECTION = [
    (
        "За добу сталося 96 боєзіткнень. На Харківському напрямку було вісім боїв. "
        "Захисники відбили чотири штурми в районах Липців та Глибокого.",
        [(8, 96), (4, 8)],
    ),
    (
        "За сутки произошло 96 боестолкновений. На Харьковском направлении было восемь боев. "
        "Отбиты четыре штурма в районах Липцев и Глубокого.",
        [(8, 96), (4, 8)],
    ),
    (
        "Over the past day, there were 96 clashes. In the Kharkiv sector, eight clashes took place. "
        "Defenders repelled four assaults near Lyptsi and Hlyboke.",
        [(8, 96), (4, 8)],
    ),
    (
        "За добу було 96 боїв. На Лиманському напрямку ворог наступав 13 разів. Відбито вісім атак біля Торського, ще п'ять тривають.",
        [(13, 96), (8, 13), (5, 13)],
    ),
    (
        "За добу було 96 боїв. На Покровському напрямку сталося 37 боїв. Найбільше, 11, – біля Родинського.",
        [(37, 96), (11, 37)],
    ),
    (
        "За добу було 96 боїв. На Лиманському напрямку ворог сім разів наступав біля Торського й Зарічного. Два бої тривають біля Зарічного.",
        [(7, 96), (2, 7)],
    ),
    (
        "Over the past day, there were 96 clashes. In the Lyman sector, in the vicinity of Torske and Zarichne, the enemy made six attempts "
        "to advance, three assaults are still ongoing.",
        [(6, 96), (3, 6)],
    ),
]
OUTCOMES = [
    (
        "На Лиманському напрямку ворог 15 разів атакував біля Торського. Шість боїв завершено, дев'ять тривають.",
        [(6, 15), (9, 15)],
    ),
    (
        "На Лиманському напрямку ворог атакував 15 разів. Шість боїв завершилися, дев'ять тривають.",
        [(6, 15), (9, 15)],
    ),
    (
        "На Лиманском направлении враг атаковал 15 раз. Шесть боев завершены, девять продолжаются.",
        [(6, 15), (9, 15)],
    ),
    (
        "In the Lyman sector, the enemy attacked 15 times. Six clashes are over, nine are ongoing.",
        [(6, 15), (9, 15)],
    ),
    (
        "На Лиманському напрямку ворог атакував 15 разів. Шість атак відбито, дев'ять боїв тривають.",
        [(6, 15), (9, 15)],
    ),
]
BESIDES = [
    "На Лиманському напрямку ЗСУ відбили 12 атак біля Торського та Зарічного. Ще чотири бої тривають.",
    "На Лиманському напрямку ЗСУ відбили 12 атак біля Торського та Зарічного, ще чотири бої тривають.",
    "На Лиманском направлении ВСУ отбили 12 атак у Торского и Заречного. Еще четыре боя продолжаются.",
    "In the Lyman sector, Ukrainian forces repelled 12 assaults near Torske and Zarichne. Four more clashes are ongoing.",
    "На Лиманському напрямку відбулося 16 боїв. ЗСУ відбили 12 атак біля Торського та Зарічного. Ще чотири бої тривають.",
]
MOST = [
    (
        "Найбільше атак було на Покровському напрямку – 37 наступальних дій біля Родинського. Три зіткнення тривають досі.",
        ["clash 37 @ Родинського on pokrovsk", "clash 3 on pokrovsk (part_of)"],
    ),
    (
        "Больше всего атак было на Лиманском направлении – 21 штурм вблизи Торского.",
        ["clash 21 @ Торского on lyman"],
    ),
    ("Most attacks were on the Lyman sector: 21 assaults near Torske.", ["clash 21 @ Torske on lyman"]),
    (
        "Найбільше боїв точилося на Лиманському напрямку, 21 атака поблизу Торського.",
        ["clash 21 @ Торського on lyman"],
    ),
    (
        "Найбільше атак – 21 – було на Лиманському напрямку поблизу Торського.",
        ["clash 21 @ Торського on lyman"],
    ),
    ("Найбільше атак було на Лиманському напрямку – 21.", ["clash 21 on lyman"]),
]
OUT_OF_ALL = [
    "On the Pokrovsk front 33 assaults were recorded, out of a total of 140 clashes along the front.",
    "33 штурми на Покровському напрямку із загальної кількості 140 боєзіткнень на фронті.",
    "На Покровському напрямку відбулося 33 бої із 140 загалом.",
    "На Покровском направлении зафиксировано 33 атаки из общего числа 140 на всем фронте.",
    "Із 140 боєзіткнень на Покровському напрямку відбулося 33 штурми.",
    "Із 140 боєзіткнень 33 відбулися на Покровському напрямку.",
    "33 of a total of 140 clashes took place on the Pokrovsk front.",
]
SO_MANY_OF = [
    ("33 of 140 clashes took place on the Pokrovsk front.", "clash 33 on pokrovsk"),
    ("На Покровському напрямку відбулася половина боїв – 70 зі 140.", "clash 70 on pokrovsk"),
    ("На Покровском направлении произошла половина боев – 70 из 140.", "clash 70 on pokrovsk"),
    ("Третина всіх боїв – 47 зі 140 – точилася на Покровському напрямку.", "clash 47 on pokrovsk"),
    ("Half of the clashes, 70 of 140, took place on the Pokrovsk front.", "clash 70 on pokrovsk"),
    ("Ukrainian forces on the Pokrovsk front repelled 33 of the total 40 assaults.", "clash 40 on pokrovsk"),
]


@pytest.mark.parametrize(("text", "told"), OF_THE_DIRECTION + OUTCOMES)
def test_tells_which_number_holds_another(text: str, told: list[tuple[int, int]]) -> None:
    assert wholes(text) == told


@pytest.mark.parametrize("text", BESIDES)
def test_counts_what_goes_on_besides_those_repelled(text: str) -> None:
    assert along(text, "lyman") == 16


@pytest.mark.parametrize(("text", "told"), MOST)
def test_counts_what_was_most_along_its_direction(text: str, told: list[str]) -> None:
    assert shorts(text) == told


@pytest.mark.parametrize("text", OUT_OF_ALL)
def test_tells_those_of_a_direction_from_all(text: str) -> None:
    assert shorts(text) == ["clash 140", "clash 33 on pokrovsk (part_of)"]


@pytest.mark.parametrize(("text", "told"), SO_MANY_OF)
def test_counts_so_many_of_all(text: str, told: str) -> None:
    assert shorts(text) == [told]


def test_counts_no_places_where_fights_go_on() -> None:
    text = "На Покровському напрямку ворог 37 разів штурмував біля Родинського. У п'яти локаціях бої не припиняються."
    assert shorts(text) == ["clash 37 @ Родинського on pokrovsk"]
