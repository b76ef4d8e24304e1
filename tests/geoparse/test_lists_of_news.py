"""Headings and the lists under them, and whose attacks Russian reports speak of."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # weapons under a heading that names no place, or "the region"
    (
        "Харківська ОВА",
        "За добу загарбники застосували таку зброю:\n\nчотири КАБ;\n\n17 БпЛА типу «Герань-2»;\n\nдва БпЛА (тип встановлюється).",
        ["guided_bomb 4 russia", "drone_strike 17 russia", "drone_strike 2 russia"],
    ),
    (
        "Харківська ОВА",
        "Росіяни атакували Харківщину.\nЗа добу по регіону вдарило таке озброєння:\n- два КАБи;\n- сім БпЛА.",
        [
            "unspecified some @ Харківщину russia",
            "guided_bomb 2 @ Харківщину russia",
            "drone_strike 7 @ Харківщину russia",
        ],
    ),
    # what the heading says is told by its list
    (
        "Newsroom",
        "Протягом доби по Харківщині прилетіли:\n- 2 БпЛА типу «Герань-2»;\n- 11 FPV-дронів.",
        ["drone_strike 2 @ Харківщині russia", "drone_strike 11 @ Харківщині russia"],
    ),
    # places under a heading of an event
    (
        "Генштаб",
        "Обстрелы из танков, ствольной артиллерии и минометов враг вёл:\n"
        "• на харьковском направлении – в районах Липцов и Волчанска Харьковской области;\n"
        "• на купянском направлении – в районах Синьковки и Петропавловки.",
        [
            "shelling some @ Липцов, Волчанска on kharkiv russia",
            "shelling some @ Синьковки, Петропавловки on kupiansk russia",
        ],
    ),
    (
        "Newsroom",
        "Артиллерийским обстрелам подверглись более 20 населенных пунктов Харьковщины, в частности:\n"
        "• Ветеринарное Харьковского района;\n• Волчанск, Бударки Чугуевского района.",
        [
            "shelling some @ Харьковщины russia",
            "shelling some @ Ветеринарное russia",
            "shelling some @ Волчанск, Бударки russia",
        ],
    ),
    # directions without a capital
    (
        "Генштаб",
        "На купянском и лиманском направлениях отбито по две атаки.",
        ["clash 2 @ купянском, лиманском направлениях russia"],
    ),
    # attacks of Ukraine, repelled by Russia
    (
        "Newsroom",
        "Российские военные сообщили об отражении двух контратак ВСУ в районе Купянска.",
        ["clash 2 @ Купянска ukraine"],
    ),
    (
        "Newsroom",
        "На купянском направлении отражены две контратаки подразделений 92-й бригады ВСУ в районе Благодатовки.",
        ["clash 2 @ Благодатовки on kupiansk ukraine"],
    ),
    (
        "Генштаб",
        "Українські воїни відбили дві атаки на позиції українських військ поблизу Торського.",
        ["clash 2 @ Торського russia"],
    ),
    # numbers of tens
    ("Newsroom", "По Херсону ударили до двух десятков раз.", ["unspecified 1..20 @ Херсону russia"]),
    ("Newsroom", "Ворог завдав по Херсону три десятки ударів.", ["unspecified 30 @ Херсону russia"]),
    # steps forward, and plans
    (
        "Генштаб",
        "На Куп’янському напрямку ворог тричі йшов уперед у напрямку Петропавлівки.",
        ["clash 3 @ Петропавлівки on kupiansk russia"],
    ),
    ("Генштаб", "Ворог зосереджує зусилля на підготовці військ до наступу на Слов’янськ.", []),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES)
def test_lists_and_sides_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


def test_a_press_centre_of_a_russian_grouping_is_the_russian_ministry() -> None:
    text = "Отражены две контратаки ВСУ в районе Купянска, сообщили в пресс-центре группировки войск «Запад»."
    (claim,) = reading(text).claims
    assert (claim.claimant, claim.side.value) == ("russian-mod", "ukraine")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a zero that is not that of the whole day or place is none
        (
            "Окупанти обстріляли Марганець. Більше обстрілів в області не було.",
            ["shelling some @ Марганець russia"],
        ),
        (
            "Враг обстрелял Марганец. В остальных громадах области день прошел без обстрелов.",
            ["shelling some @ Марганец russia"],
        ),
        ("На Лиманському напрямку атак не було.", ["clash none on lyman russia"]),
        # a sentence that goes on without saying who or where
        (
            "Ворог бив по Марганецькій громаді. Поцілив двома дронами-камікадзе. А ще – скинув боєприпаси з БпЛА.",
            [
                "unspecified some @ Марганецькій громаді russia",
                "drone_strike 2 @ Марганецькій громаді russia",
                "drone_strike some @ Марганецькій громаді (repeats) russia",
            ],
        ),
        # an army's own noun is no village
        (
            "На Лиманському напрямку відбито 13 атак біля Торського, Ямполівки, Сили оборони продовжують наступ.",
            ["clash 13 @ Торського, Ямполівки on lyman russia"],
        ),
        # whose positions are shelled does not say who shells
        (
            "Загарбники не припиняють обстрілювати позиції наших бригад, здійснивши за вечір 9 обстрілів із РСЗВ.",
            ["mlrs 9 russia"],
        ),
    ],
)
def test_what_goes_on_and_what_is_left_out(text: str, expected: list[str]) -> None:
    assert told(text, "Генштаб") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a headline and its sentence tell one strike
        (
            "Росіяни випустили ракету по Краматорську.\n\nЗранку росіяни випустили ракету по Краматорську, є поранені.",
            ["missile_strike 1 @ Краматорську russia", "missile_strike 1 @ Краматорську (repeats) russia"],
        ),
        (
            "На Бахмутському напрямку за добу 31 бойове зіткнення - речник\n31 бойове зіткнення сталося на Бахмутському напрямку.",
            ["clash 31 on bakhmut russia", "clash 31 on bakhmut (repeats) russia"],
        ),
        # where the strikes just counted hit
        (
            "Армия РФ нанесла 9 авиаударов. Удары пришлись по таким сёлам, как Темировка, Полтавка и Малиновка.",
            ["air_strike 9 @ Темировка, Полтавка, Малиновка russia"],
        ),
        (
            "За добу по Запорізькій області вдарили:\n- 94 БпЛА різної модифікації Гуляйполе, Роботине;\n"
            "- 10 обстрілів з РСЗВ, накрили Малинівку та Роботине.",
            ["drone_strike 94 @ Гуляйполе, Роботине russia", "mlrs 10 @ Малинівку, Роботине russia"],
        ),
        # a threat told before a colon says nothing of what was done
        (
            "Загрозу становили дрони: армія РФ запустила по Запоріжжю 33 безпілотники.",
            ["drone_strike 33 @ Запоріжжю russia"],
        ),
        # what was captured is not where attacks were repelled
        (
            "На донецком направлении освободили населенный пункт Победа, отражены 12 контратак ВСУ.",
            ["clash 12 on donetsk ukraine"],
        ),
        # launch sites in brackets
        (
            "Ворог запустив 23 дрони типу «Shahed» з районів Чауда (Крим), Єйськ та Курськ (рф).",
            ["drone_strike 23 russia"],
        ),
    ],
)
def test_what_is_told_twice_or_of_another_place(text: str, expected: list[str]) -> None:
    assert told(text, "Генштаб") == expected


def test_a_sentence_about_this_speaks_for_what_stands_before_it() -> None:
    text = (
        "14 безпілотників випустили окупанти по Україні. Про це повідомили у Генштабі.\n\n"
        "У Запоріжжі влучила ракета, додали в Запорізькій ОВА."
    )
    assert [claim.claimant for claim in reading(text).claims] == [
        "general-staff",
        "zaporizhzhia-administration",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who says so is no place
        (
            "По двох селах ворог ударив з артилерії, застосував 76 безпілотників, - зазначив Лисогор.",
            ["drone_strike 76 russia"],
        ),
        # weapons shot down are no strikes
        ("Збито 19 «Шахедів» та 11 «Калібрів» над Одещиною.", []),
        ("19 «Шахедів» та 11 «Калібрів» збито силами протиповітряної оборони.", []),
        # what was shelled with drones or missiles is a strike of these
        ("Громаду Охтирки обстріляли ударні безпілотники.", ["drone_strike some @ Охтирки russia"]),
        ("Росіяни обстріляли балістикою Одесу.", ["missile_strike some @ Одесу russia"]),
        # what suffered from a weapon was struck with it
        (
            "Невське та Білогорівка постраждали від артилерії та мінометів ворога.",
            ["shelling some @ Невське, Білогорівка russia"],
        ),
        # what the strikes just told hit is no strike more
        (
            "Трьома дронами росіяни атакували Охтирку. Поцілили у багатоповерхівку.",
            ["drone_strike 3 @ Охтирку russia"],
        ),
    ],
)
def test_who_says_so_and_what_was_hit(text: str, expected: list[str]) -> None:
    assert told(text, "Генштаб") == expected


def test_a_number_of_the_country_is_not_that_of_the_region_that_tells_it() -> None:
    text = "Російська армія атакувала Україну 49 ударними дронами. Зафіксовано 12 обстрілів."
    inside = [claim.within[:4] for claim in reading(text, source="Сумська ОВА").claims]
    assert inside == ["", "UA59"]


def test_each_number_has_the_day_told_before_it() -> None:
    text = "Наші військові 3-го жовтня відбили одинадцять атак, а 4-го жовтня – ще сім атак."
    days = [claim.window.day.day for claim in reading(text, source="Луганська ОВА").claims]
    assert days == [3, 4]


def test_a_name_means_one_place_in_all_its_cases() -> None:
    text = (
        "Бої йшли неподалік Невського та Макіївки на Луганщині.\n\nПо Макіївці вони завдали два удари з РСЗВ."
    )
    codes = [claim.places[-1].code for claim in reading(text, source="Newsroom").claims]
    assert len(set(codes)) == 1
    assert codes[0].startswith("UA44")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what could be repelled was repelled, and an offensive on several directions is not one
        (
            "Українським захисникам вдалося відбити ворожу атаку у напрямку Довгалівки.",
            ["clash 1 @ Довгалівки russia"],
        ),
        (
            "Збройні сили України відбили наступ ворога на Лиманському та Торецькому напрямках.",
            ["clash some @ Лиманському, Торецькому напрямках russia"],
        ),
        # coasts and waters of a town
        ("Росіяни вдарили по береговій смузі й акваторії Очакова.", ["unspecified some @ Очакова russia"]),
        (
            "Війська обстрілювали населені пункти Куцурубської і Очаківської територіальних громад.",
            ["shelling some @ Куцурубської, Очаківської територіальних громад russia"],
        ),
        ("Війська РФ випустили по Миколаєву ракети С-300.", ["missile_strike some @ Миколаєву russia"]),
        # that attacks are more or fewer counts none
        ("Російські війська збільшили кількість обстрілів Миколаївщини.", []),
        # harm done elsewhere
        (
            "Росіяни 11 разів обстріляли Семенівку, спричинивши пожежі у Городні.",
            ["shelling 11 @ Семенівку russia"],
        ),
        # more by night are not those of the day
        (
            "Учора ворог 12 разів атакував дронами Очаків. Уночі ворог спрямував на Очаків понад десяток дронів.",
            ["drone_strike 12 @ Очаків russia", "drone_strike 11.. @ Очаків russia"],
        ),
        (
            "Також РФ двічі атакувала дронами та завдала артилерійського удару по Очакову.",
            ["drone_strike 2 @ Очакову russia", "shelling some @ Очакову russia"],
        ),
        ("Ворог завдав удару, попередньо з РСЗВ, по Очакову.", ["mlrs some @ Очакову russia"]),
    ],
)
def test_coasts_growth_and_harm(text: str, expected: list[str]) -> None:
    assert told(text, "Генштаб") == expected


def test_an_administration_without_a_name_speaks_of_the_only_oblast_that_places_lie_in() -> None:
    text = "Ворог тричі обстріляв Херсон, йдеться у повідомленні глави ОВА."
    assert [claim.claimant for claim in reading(text).claims] == ["kherson-administration"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a number after the places that it is of
        (
            "На Куп’янському напрямку агресор наступав біля Синьківки та Стельмахівки. Захисники зупинили 11 атак.",
            ["clash 11 @ Синьківки, Стельмахівки on kupiansk russia"],
        ),
        # the direction of the attempts, and not only of those repelled
        (
            "Окупанти 19 разів намагалися вклинитися в оборону на покровському напрямку – 16 разів дістали відсіч.",
            ["clash 19 on pokrovsk russia", "clash 16 on pokrovsk (part_of) russia"],
        ),
        # where it is hottest does not end the direction
        (
            "На Курахівському напрямку ворог 35 разів атакував поблизу Георгіївки. Найбільшу активність проявляв "
            "у районі Костянтинівки. Українські воїни відбили 30 атак.",
            ["clash 35 @ Георгіївки on kurakhove russia", "clash 30 on kurakhove russia"],
        ),
        # what was launched, told first
        (
            "Дрон-камікадзе росіяни також запустили по Межівській громаді.",
            ["drone_strike 1 @ Межівській громаді russia"],
        ),
        (
            "На Нікополь ворог скерував FPV-дрони. Там поцілив в автомобіль.",
            ["drone_strike some @ Нікополь russia", "unspecified some @ Нікополь russia"],
        ),
    ],
)
def test_numbers_find_their_places_and_directions(text: str, expected: list[str]) -> None:
    assert told(text, "Генштаб") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what came in at each village, of what it probably was: fire without a number
        (
            "Шосткинський район: Уланове - 2 обстріли: 9 приходів, імовірно міномет 120 мм; Вовківка - 4 приходи, "
            "імовірно ствольна артилерія.",
            ["shelling 2 @ Уланове russia", "shelling some @ Вовківка russia"],
        ),
        (
            "Семенівська громада:\nТимоновичі – сім приходів, імовірно, ствольна артилерія.\n"
            "Янжулівка – 5 приходів, імовірно, міномет 120 мм.",
            ["shelling some @ Тимоновичі russia", "shelling some @ Янжулівка russia"],
        ),
        (
            "Городнянська громада: 27 вибухів (стріляли, ймовірно, з АГС і мінометів) у напрямку сіл Сеньківка та Гасичівка.",
            ["shelling some @ Сеньківка, Гасичівка russia"],
        ),
        # numbers told respectively beside a total
        (
            "За добу було 56 боєзіткнень, ворог зберігає активність на лиманському, торецькому та покровському "
            "напрямках, де Сили оборони відбили 16, 15 і 12 атак відповідно.",
            [
                "clash 56 russia",
                "clash 16 on lyman (part_of) russia",
                "clash 15 on toretsk (part_of) russia",
                "clash 12 on pokrovsk (part_of) russia",
            ],
        ),
        # the places of attacks told before, in other words
        (
            "Захисники відбили атаки поблизу 14 населених пунктів. Зокрема, мова йде про: Торське та Ямполівку.",
            ["clash some @ Торське, Ямполівку russia"],
        ),
    ],
)
def test_what_came_in_and_numbers_of_a_list(text: str, expected: list[str]) -> None:
    assert told(text, "Генштаб") == expected
