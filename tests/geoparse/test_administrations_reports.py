"""What regional administrations and the police report: raions one after another, whom and what was hurt, the only region."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # a raion after another without its noun is no direction
    (
        "ХОВА",
        "Внаслідок обстрілів у Чугуївському районі області пошкоджено три будинки, у Куп'янському - склад, "
        "в Ізюмському – дві автівки.",
        ["shelling some @ Чугуївському районі, Куп'янському, Ізюмському russia"],
    ),
    (
        "Харьковская ОВА",
        "Из-за обстрелов в Чугуевском районе повреждены три дома, в Купянском - склад.",
        ["shelling some @ Чугуевском районе, Купянском russia"],
    ),
    # whose houses were struck, however long the list
    (
        "ХОВА",
        "Окупанти завдавали ударів по критичній інфраструктурі та житлових кварталах Богодухівського й Чугуївського районів.",
        ["unspecified some @ Богодухівського, Чугуївського районів russia"],
    ),
    (
        "Новини",
        "Росіяни завдали 1 312 ударів по лінії фронту та житловому сектору Донецької області.",
        ["unspecified 1312 @ Донецької області russia"],
    ),
    # words for being struck
    (
        "Новини",
        "Ворог тероризував Нікополь та Марганецьку громаду.",
        ["unspecified some @ Нікополь, Марганецьку громаду russia"],
    ),
    ("Новини", "Окупанти тероризують місцевих у Скадовську.", []),
    (
        "Новини",
        "Під прицілом була Мирівська громада.",
        ["unspecified some @ Мирівська громада russia"],
    ),
    (
        "Новини",
        "Під прицілом дронів опинилися Берислав і Зміївка.",
        ["drone_strike some @ Берислав, Зміївка russia"],
    ),
    (
        "Новости",
        "Под прицелом беспилотников оказались Берислав и Змеевка.",
        ["drone_strike some @ Берислав, Змеевка russia"],
    ),
    (
        "Херсонська ОВА",
        "Під ворожим дроновим терором та обстрілами перебували Берислав, Зміївка.",
        [
            "drone_strike some @ Берислав, Зміївка russia",
            "shelling some @ Берислав, Зміївка russia",
        ],
    ),
    # a weapon and its event in one word
    (
        "Запорізька ОВА",
        "Ворог здійснив 14 БпЛА-атак по Малинівці, 3 РСЗВ-обстріли Роботиного та 2 КАБ-удари по Оріхову.",
        [
            "drone_strike 14 @ Малинівці russia",
            "mlrs 3 @ Роботиного russia",
            "air_strike 2 @ Оріхову russia",
        ],
    ),
    # a village that nobody knows does not give its number to the next
    (
        "Запорізька ОВА",
        "Ворог здійснив 14 атак дронів по Невідомівці, 3 обстріли Роботиного та 2 удари по Оріхову.",
        [
            "shelling 3 @ Роботиного russia",
            "unspecified 2 @ Оріхову russia",
        ],
    ),
    # what is dropped on people comes from a drone
    (
        "Херсонська ОВА",
        "Російські військові скинули вибухівку на селище Антонівка.",
        ["drone_strike some @ Антонівка russia"],
    ),
    # whom it hurt is no number of strikes
    (
        "Донецька ОВА",
        "У Краматорському районі росіяни обстріляли Маяки, вбили одного жителя і поранили ще одного в селі Щурове.",
        ["shelling some @ Маяки, Щурове russia"],
    ),
    (
        "Поліція",
        "У Дружківці внаслідок трьох авіаударів і двох ударів дронами поранені четверо людей.",
        ["air_strike 3 @ Дружківці russia", "drone_strike 2 @ Дружківці russia"],
    ),
    # one drone is one, whatever it is called
    (
        "Новини",
        "Ворог атакував Очаків дроном-камікадзе.",
        ["drone_strike 1 @ Очаків russia"],
    ),
    (
        "Новини",
        "Ворог атакував Берислав ударним дроном.",
        ["drone_strike 1 @ Берислав russia"],
    ),
    # strikes with two weapons are of neither
    (
        "Новини",
        "Від ударів FPV-дронами та артилерією потерпав Нікополь.",
        ["unspecified some @ Нікополь russia"],
    ),
    (
        "Новини",
        "Після ударів дронами по Одесі та ракети, збитої над морем, сталася пожежа.",
        ["drone_strike some @ Одесі russia"],
    ),
    # where the light is out is not where it was struck
    (
        "Чернігівська ОВА",
        "Ворог вдарив по підстанції в Семенівці, без електропостачання залишилися споживачі у Корюківському та Ніжинському районах.",
        ["unspecified some @ Семенівці russia"],
    ),
    (
        "Новости",
        "Враг ударил по подстанции в Шостке, без света остались Кролевец и Глухов.",
        ["unspecified some @ Шостке russia"],
    ),
    (
        "Newsroom",
        "A drone hit a substation in Shostka, leaving without power Hlukhiv and Krolevets.",
        ["drone_strike 1 @ Shostka russia"],
    ),
    # an explosion of a weapon is its strike
    (
        "Новини",
        "У Семенівці через вибух дрона загорівся будинок.",
        ["drone_strike 1 @ Семенівці russia"],
    ),
    # what is always so is no event of the day
    ("Новини", "Росіяни обстрілюють Очаків майже щодня.", []),
    ("Новости", "Россияне почти ежедневно обстреливают Очаков.", []),
    ("Newsroom", "Russian forces shell Ochakiv almost daily.", []),
    ("Новини", "Обстріли Очакова не мають жодної військової мети.", []),
    (
        "Новини",
        "Штурми росіян біля Роботиного не мали успіху.",
        ["clash some @ Роботиного russia"],
    ),
    # what else harmed the place before
    (
        "Поліція",
        "У Дружківці FPV-дрон поцілив в авто. Крім того, обстріл із РСЗВ пошкодив два будинки.",
        ["drone_strike 1 @ Дружківці russia", "mlrs some @ Дружківці russia"],
    ),
    # behind a semicolon somebody was hurt elsewhere
    (
        "Донецька ОВА",
        "У Дружківці обстріляні підприємства; в Іллінівці поранено двох людей.",
        ["shelling some @ Дружківці russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES)
def test_administrations_tell_what_was_struck(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(
    ("text", "within"),
    [
        (
            "Ворог б'є по Сумській області. За добу зафіксовано 71 удар, пошкоджено школу в Глухові.",
            "UA59000000000057109",
        ),
        ("Ворог б'є по Сумській області. За добу зафіксовано 71 удар, сказали у Генштабі.", ""),
        ("Ворог б'є по Сумській області. За добу зафіксовано 71 удар. Поранені в Харкові.", ""),
        ("Враг бьёт по Сумской области. За сутки зафиксирован 71 удар.", "UA59000000000057109"),
    ],
)
def test_a_number_without_a_place_is_that_of_the_only_region(text: str, within: str) -> None:
    (claim,) = [claim for claim in reading(text).claims if claim.count.low == 71]
    assert (claim.within, claim.places) == (within, ())


def test_an_hour_told_with_a_point_is_no_day() -> None:
    (claim,) = reading("У неділю, 3 березня, об 11.10 зафіксовано удар FPV-дроном по Очакову.").claims
    assert claim.window.day.isoformat() == "2024-03-03"


def test_what_is_recalled_at_the_end_tells_no_window_of_what_stands_before() -> None:
    text = "Росіяни обстріляли Берислав. Поранено жінку. Людям надають допомогу. Нагадаємо, минулої доби обстріляли Зміївку."
    first, second = reading(text).claims
    assert (first.window.kind.value, second.window.kind.value) == ("unspecified", "past_day")


FURTHER: Cases = [
    # what stands between commas only says how sure it is
    (
        "Прокуратура",
        "Окупанти обстріляли, попередньо, з РСЗВ житловий масив Салтівського району Харкова.",
        ["mlrs some @ Салтівського району russia"],
    ),
    (
        "Новини",
        'Російський дрон, попередньо "Шахед", влучив у будинок в Ізюмі.',
        ["drone_strike 1 @ Ізюмі russia"],
    ),
    (
        "Новости",
        "Оккупанты обстреляли, предварительно, из РСЗО Купянск.",
        ["mlrs some @ Купянск russia"],
    ),
    # number words in the instrumental
    (
        "Новини",
        "Богодухівський район окупанти вночі атакували п'ятнадцятьма дронами.",
        ["drone_strike 15 @ Богодухівський район russia"],
    ),
    # what air defence shot down is no strike, wherever it was
    ("Новини", "17 БпЛА ліквідували сили ППО.", []),
    ("Новини", "12 «шахедів» знищено у Одеській, 3 – у Миколаївській та 1 – у Вінницькій областях.", []),
    # strikes from Russia's ground
    (
        "Новини",
        "За добу відбулося вісім обстрілів з території РФ прикордонних районів Чернігівщини та Сумщини.",
        ["shelling 8 @ Чернігівщини, Сумщини russia"],
    ),
    # strikes by aircraft and by bombs
    (
        "Новини",
        "Штурмовою авіацією ворог шість разів атакував Давидів Брід.",
        ["air_strike 6 @ Давидів Брід russia"],
    ),
    (
        "Новини",
        "Окупанти завдали удару по Харкову п'ятьма авіабомбами.",
        ["air_strike some @ Харкову (repeats) russia", "guided_bomb 5 @ Харкову russia"],
    ),
    (
        "Новини",
        "Ворог завдав авіаударів по Берислaву та 60 некерованими авіаційними ракетами по Козацькому.".replace(
            "a", "а"
        ),
        ["air_strike some @ Бериславу, Козацькому russia"],
    ),
    # drones and missiles together are of neither kind
    (
        "Новини",
        "Російські дрони й ракети знову атакували Київську область.",
        ["unspecified some @ Київську область russia"],
    ),
    (
        "Новости",
        "Российские ракеты и дроны атаковали Одессу.",
        ["missile_strike some @ Одессу russia", "drone_strike some @ Одессу russia"],
    ),
    # regions that were struck are no strikes
    (
        "Новини",
        "Удару зазнали Сумщина і Харківщина. Під ударом опинилися дві області.",
        ["unspecified some @ Сумщина, Харківщина russia"],
    ),
    # an attack that killed somebody in a town is none on the ground
    (
        "Новини",
        "В Одесі внаслідок атаки загинула людина.",
        ["unspecified some @ Одесі russia"],
    ),
    # a region in a list of towns
    (
        "Новини",
        "Ворог завдав ударів по Одесі, Дніпропетровщині та Харкову.",
        ["unspecified some @ Одесі, Дніпропетровщині, Харкову russia"],
    ),
    # no success is no zero
    (
        "Генштаб",
        "Штурм Сєвєродонецька успіху не мав.",
        ["clash some @ Сєвєродонецька russia"],
    ),
    (
        "Генштаб",
        "Противник намагався вести наступ з метою захоплення населеного пункту Олександрівка, успіху не мав.",
        ["clash some @ Олександрівка russia"],
    ),
    # several hits told as "hits"
    (
        "Новини",
        "Зафіксовано прямі влучання у Полтавському районі.",
        ["unspecified some @ Полтавському районі russia"],
    ),
    # in spite of strikes
    ("Новини", "Попри ракетну атаку на Київ, парк відкрили.", []),
    ("Newsroom", "Despite the missile attack on Kyiv, the park opened.", []),
    # a strike that was only tried
    (
        "Новини",
        "ЗСУ збили гелікоптер, який намагався завдати авіаційних ударів на Херсонщині.",
        [],
    ),
    # weapons one after another over a semicolon
    (
        "ХОВА",
        "Харківщину атакували три БпЛА типу «Молния»; один FPV-дрон і два КАБ.",
        [
            "drone_strike 3 @ Харківщину russia",
            "drone_strike 1 @ Харківщину russia",
            "guided_bomb 2 @ Харківщину russia",
        ],
    ),
    # what was struck with what, after a dash
    (
        "Сумська ОВА",
        "Росіяни атакували Путивльську громаду – попередньо, двома дронами.",
        ["drone_strike 2 @ Путивльську громаду russia"],
    ),
    # what heads a link is not where it was
    (
        "Новини",
        "Новини Харкова: у Чугуєві ворог ударив по будинках.",
        ["unspecified some @ Чугуєві russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), FURTHER)
def test_local_news_tell_what_was_struck(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


def test_attacks_repelled_are_inside_those_told_before_in_the_sentence() -> None:
    text = "На Покровському напрямку ворог здійснив 84 спроби, захисники відбили вже 68 атак."
    whole, part = reading(text).claims
    assert (whole.count.low, part.count.low, part.related) == (84, 68, whole.id)


def test_a_list_of_places_near_goes_on_behind_a_region() -> None:
    text = "Відбито 15 атак у районах Білогорівки Луганської області, Григорівки та Тернів Донецької."
    (claim,) = reading(text).claims
    assert {place.naming.value for place in claim.places} == {"near"}


def test_one_who_speaks_is_no_village() -> None:
    text = "У двох районах Київщини пожежі, – зазначив Калашник."
    assert [one.mention.surface for one in reading(text).resolutions] == ["Київщини"]


def test_a_name_that_heads_what_follows_does_not_speak_for_what_stands_before() -> None:
    text = "Під вогнем перебувала Авдіївка.\nГенштаб ЗСУ.\nНа Лиманському напрямку відбито 3 атаки."
    assert [claim.claimant for claim in reading(text).claims] == ["newsroom", "general-staff"]
