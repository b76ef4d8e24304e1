"""Sentences that tell of one direction after the other, of each place in brackets, and of blows without their verb."""

import pytest
from reading_cases import reading, shorts
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # a comma parts one direction from the next
    (
        "Генштаб",
        "На Лиманському напрямку наші воїни відбили 9 ворожих атак, на Краматорському напрямку сьогодні агресор "
        "сім разів атакував у районах п’яти населених пунктів, на Сіверському напрямку Сили оборони відбили вісім атак.",
        [
            "clash 9 on lyman russia",
            "clash 7 on kramatorsk russia",
            "clash 8 on siversk russia",
        ],
    ),
    (
        "Генштаб",
        "На Лиманском направлении отбиты девять атак, на Купянском направлении враг атаковал шесть раз возле Кругляковки.",
        ["clash 9 on lyman russia", "clash 6 @ Кругляковки on kupiansk russia"],
    ),
    (
        "General Staff",
        "On the Lyman axis there were nine attacks, on the Siversk axis the enemy attacked six times near Serebrianka.",
        ["clash 9 on lyman russia", "clash 6 @ Serebrianka on siversk russia"],
    ),
    (
        "Генштаб",
        "На Харківському напрямку загарбники дев’ять разів намагалися вибити наших воїнів неподалік Вовчанська, "
        "на Куп’янському кількість ворожих атак сягнула дванадцяти: під Синьківкою та Стельмахівкою.",
        ["clash 9 @ Вовчанська on kharkiv russia", "clash 12 @ Синьківкою, Стельмахівкою on kupiansk russia"],
    ),
    # fire told of directions alone
    (
        "Генштаб",
        "Із мінометів та гармат окупанти обстріляли населені пункти на Краматорському напрямку.",
        ["shelling some on kramatorsk russia"],
    ),
    (
        "Генштаб",
        "Из минометов оккупанты обстреляли населенные пункты на Краматорском направлении.",
        ["shelling some on kramatorsk russia"],
    ),
    (
        "General Staff",
        "The enemy shelled settlements on the Kramatorsk axis with mortars.",
        ["shelling some on kramatorsk russia"],
    ),
    (
        "Генштаб",
        "На Краматорському напрямку ворог обстрілював позиції наших військ. Під вогнем були Ясногірка та Малотаранівка.",
        ["shelling some @ Ясногірка, Малотаранівка on kramatorsk russia"],
    ),
    (
        "Генштаб",
        "На Куп’янському напрямку вогнем артилерії зупинено дві атаки біля Новоселівського.",
        ["clash 2 @ Новоселівського on kupiansk russia"],
    ),
    (
        "Генштаб",
        "На Купянском направлении огнём артиллерии остановлены две атаки у Новосёловского.",
        ["clash 2 @ Новосёловского on kupiansk russia"],
    ),
    # how often each place was struck, in brackets behind it
    (
        "ОВА",
        "Росіяни били у бік сіл Бачівськ (тричі), Іскрисківщина (двічі), а також міста Білопілля.",
        [
            "unspecified some @ Білопілля russia",
            "unspecified 3 @ Бачівськ russia",
            "unspecified 2 @ Іскрисківщина russia",
        ],
    ),
    (
        "ОВА",
        "Враг обстрелял Никополь (трижды), Марганец (дважды) и Мировое.",
        ["shelling some @ Мировое russia", "shelling 3 @ Никополь russia", "shelling 2 @ Марганец russia"],
    ),
    (
        "RFE/RL",
        "The enemy shelled Nikopol (three times), Marhanets (twice) and Myrove.",
        ["shelling some @ Myrove russia", "shelling 3 @ Nikopol russia", "shelling 2 @ Marhanets russia"],
    ),
    # who strikes towards a village need not attack it; an army that "struck towards" it does
    ("ОВА", "Ворог бив у напрямку села Бачівськ.", ["unspecified some @ Бачівськ russia"]),
    ("RFE/RL", "Russian forces also struck towards Sokil.", ["clash some @ Sokil russia"]),
    # what is over is none
    (
        "Генштаб",
        "Росіяни перестали наступати біля Лимана, але атакують поблизу Торського.",
        ["clash none @ Лимана russia", "clash some @ Торського russia"],
    ),
    (
        "Генштаб",
        "Россияне перестали штурмовать Волчанск, но обстреливают Харьков.",
        ["clash none @ Волчанск russia", "shelling some @ Харьков russia"],
    ),
    ("ОВА", "Ворог не перестає обстрілювати Нікополь.", ["shelling some @ Нікополь russia"]),
    # the verb is left out
    (
        "ОВА",
        "Ворог бив по Нікополю дронами, по Покровській громаді – КАБом.",
        ["drone_strike some @ Нікополю russia", "air_strike 1 @ Покровській громаді russia"],
    ),
    (
        "ОВА",
        "Росіяни вдарили по Марганцю дронами. КАБом по Мирівській громаді.",
        ["drone_strike some @ Марганцю russia", "air_strike 1 @ Мирівській громаді russia"],
    ),
    (
        "ОВА",
        "Враг ударил по Никополю дронами. КАБом по Марганцу, дроном – по Мировому.",
        [
            "drone_strike some @ Никополю russia",
            "air_strike 1 @ Марганцу russia",
            "drone_strike 1 @ Мировому russia",
        ],
    ),
    ("ОВА", "БпЛА на Чернігів. Дрони на Суми. КАБи на Харківщину.", []),
    # each number has its own place, a common word or not
    (
        "ОВА",
        "Авіація рф завдала чотирьох ударів: два – по Бериславу, один – по Новорайську, ще один – по Веселому.",
        [
            "air_strike 4 @ Бериславу, Новорайську, Веселому russia",
            "air_strike 2 @ Бериславу (part_of) russia",
            "air_strike 1 @ Новорайську (part_of) russia",
            "air_strike 1 @ Веселому (part_of) russia",
        ],
    ),
    # a line of places holds all that it tells, and a line of a raion is of no other
    (
        "ОВА",
        "▪️Харків, Основ’янський район: «Шахед» влучив у дах ринку, ще два БпЛА впали на відкритій місцевості.",
        ["drone_strike 1 @ Основ’янський район russia", "drone_strike 2 @ Основ’янський район russia"],
    ),
    (
        "ОВА",
        "▪️Куп’янський район: 4 обстріли.\n▪️Богодухівський: без обстрілів.\n▪️Безназвський: без обстрілів.",
        ["shelling 4 @ Куп’янський район russia", "shelling none @ Богодухівський russia"],
    ),
    # what was fired and dropped
    ("ОВА", "У Вовчанську – три скиди ФАБ-250, згоріла школа.", ["air_strike 3 @ Вовчанську russia"]),
    ("ОВА", "Рясним вогнем накрито Попасну.", ["shelling some @ Попасну russia"]),
    (
        "ОВА",
        "Окупанти весь день поливали вогнем дощенту зруйновану Мар'їнку, Красногорівку.",
        ["shelling some @ Мар'їнку, Красногорівку russia"],
    ),
    (
        "ОВА",
        "У Ніжині та Ніжинському районі армія РФ ударними БпЛА цілила по складах.",
        ["drone_strike some @ Ніжині, Ніжинському районі russia"],
    ),
    (
        "ОВА",
        "Від ворожого вогню постраждали будинки на околиці села у Шосткинському районі.",
        ["shelling some @ Шосткинському районі russia"],
    ),
    (
        "ОВА",
        "Ворог атакував Сумський район із мінометів, артилерії.",
        ["shelling some @ Сумський район russia"],
    ),
    # districts of the city that was told before
    (
        "ОВА",
        "У Харкові лунають вибухи. Було чотири удари по місту у трьох районах – Шевченківському, Київському та Салтівському.",
        ["unspecified 4 @ Шевченківському, Київському, Салтівському russia"],
    ),
    (
        "ОВА",
        "В Харькове слышны взрывы. Было четыре удара по городу в двух районах – Киевском и Салтовском.",
        ["unspecified 4 @ Киевском, Салтовском russia"],
    ),
    # a vague number of two kinds, examples of a region's places, and what is only meant
    (
        "ОВА",
        "Авдіївка зазнала численних артобстрілів та авіаударів.",
        ["shelling 3.. @ Авдіївка russia", "air_strike 3.. @ Авдіївка russia"],
    ),
    (
        "RFE/RL",
        "Avdiivka came under numerous artillery attacks and air strikes.",
        ["shelling 3.. @ Avdiivka russia", "air_strike 3.. @ Avdiivka russia"],
    ),
    (
        "Генштаб",
        "Російська армія завдає ударів по населеним пунктам Сумської області, таким як Будки, Іскрисківщина та інші.",
        ["unspecified some @ Будки, Іскрисківщина russia"],
    ),
    (
        "Генштаб",
        "Українські бійці продовжують активні бойові дії, аби не дати окупантам просунутись в бік Дніпропетровської області.",
        [],
    ),
    # who only recorded it, and who was struck
    (
        "Генштаб",
        "З початку доби українські військові зафіксували 66 атак російських сил.",
        ["clash 66 russia"],
    ),
    (
        "Генштаб",
        "На Курському напрямку відбулося три атаки та 85 обстрілів українських військових і населених пунктів.",
        ["clash 3 on kursk russia", "shelling 85 on kursk russia"],
    ),
    # a list of directions goes on behind the region of some
    (
        "Генштаб",
        "Половина боїв була на трьох напрямках – Костянтинівському і Покровському на Донеччині, Гуляйпільському на Запоріжжі.",
        ["clash some @ Костянтинівському, Покровському, Гуляйпільському russia"],
    ),
    # the waters and the shore of a town
    (
        "ОВА",
        "Росіяни атакували дронами берегову лінію Очакова та акваторію Куцурубської громади.",
        ["drone_strike some @ Очакова, Куцурубської громади russia"],
    ),
    (
        "ОВА",
        "На Лиманському напрямку ворог застосував авіацію для завдання удару по районах Діброви і Торського.",
        ["air_strike some @ Діброви, Торського on lyman russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES, ids=[text[:40] for _, text, _ in CASES])
def test_reads_each_clause_for_itself(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(
    ("text", "raions"),
    [
        (
            "Снаряди розривалися поблизу сіл Шосткинського, Семенівського та Городнянського районів.",
            ["Шосткинського", "Семенівського", "Городнянського"],
        ),
        (
            "Снаряды разорвались возле сел Шосткинского, Кролевецкого и Белопольского районов.",
            ["Шосткинского", "Кролевецкого", "Белопольского"],
        ),
        ("Росіяни обстріляли села Семенівського району.", ["Семенівського"]),
    ],
)
def test_a_raion_that_is_no_more_is_no_village(text: str, raions: list[str]) -> None:
    assert [place.surface for claim in reading(text).claims for place in claim.places] == raions


def test_a_group_of_forces_speaks_of_its_own_ground() -> None:
    texts = (
        "На Таврійському напрямку важко, сказав речник угруповання військ «Таврія». За добу ворог атакував 20 разів.",
        "На Таврическом направлении тяжело, сказали в группировке войск Таврия. За сутки враг атаковал 20 раз.",
        "It is hard in the Tavria direction, the Tavria group of forces said. The enemy attacked 20 times over the past day.",
    )
    for text in texts:
        assert shorts(text) == ["clash 20 on tavriiskyi"], text
    alone = "Важко, сказав речник угруповання військ «Таврія». За добу ворог атакував 20 разів."
    assert shorts(alone) == ["clash 20"]


def test_the_border_guards_say_so() -> None:
    texts = (
        "Росіяни обстріляли Сумщину. Про це повідомляє Державна прикордонна служба України.",
        "Россияне обстреляли Сумщину. Об этом сообщает Госпогранслужба.",
        "Russian troops shelled the Sumy region, the State Border Guard Service of Ukraine said.",
    )
    for text in texts:
        assert [claim.claimant for claim in reading(text).claims] == ["border-guards"], text


def test_a_town_far_from_all_else_is_not_meant_where_a_village_is_near() -> None:
    text = (
        "Ворог завдав удару по районах Богородичного та Нової Дмитрівки. Обстріляли Краматорськ.\n\n"
        "Росіяни намагалися наступати в напрямку населеного пункту Долина."
    )
    codes = [resolution.code for resolution in reading(text).resolutions]
    assert codes[-1].startswith("UA14")


def test_a_great_city_in_a_list_is_no_village_of_the_region_that_follows() -> None:
    text = "Ворог завдав авіаударів по Запоріжжю та Львове, Миколаївка Херсонської області."
    codes = {one.mention.surface: one.code for one in reading(text).resolutions}
    assert codes["Запоріжжю"].startswith("UA23")
    assert codes["Львове"].startswith("UA65")
    village = {
        one.mention.surface: one.code
        for one in reading("Обстріляли Запоріжжя Херсонської області.").resolutions
    }
    assert not village["Запоріжжя"].startswith("UA23")


def test_a_first_name_that_is_a_town_makes_a_person_of_the_name_behind() -> None:
    (name,) = reading("Про атаку повідомив голова Полтавської ОВА Володимир Когут.").resolutions
    assert name.mention.surface == "Полтавської"


def test_who_said_this_said_all_of_it() -> None:
    text = (
        "Ворог посилив штурми на Таврійському напрямку.\n\nТри доби він бив з авіації.\n\n"
        "Про це повідомив речник угруповання військ «Таврія».\n\nУчора ворог здійснив 715 артобстрілів.\n\n"
        "Нагадаємо, Повітряні сили знищили літак."
    )
    assert [claim.claimant for claim in reading(text).claims][-1] == "tavria-grouping"


def test_a_village_is_that_of_the_community_that_the_text_names() -> None:
    text = "Росіяни атакували дронами Куцурубську громаду Миколаївщини.\n\nУ селі Дмитрівка пошкоджено хату."
    found = {resolution.mention.surface: resolution.code for resolution in reading(text).resolutions}
    assert found["Дмитрівка"].startswith("UA480601300")
