"""As reported: where things lie, who was hurt besides, guns told one with the other; each was misread once."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "An overnight drone attack hit the city of Irpin, situated just north-west of the country's capital Kyiv.",
        ["drone_strike 1 @ Irpin"],
    ),
    ("A missile hit Brovary, located east of the capital, Kyiv.", ["missile_strike 1 @ Brovary"]),
    ("По Вишгороду, що на північ від Києва, вдарили дронами.", ["drone_strike some @ Вишгороду"]),
    ("Росіяни били по Вишгороду, що на північ від Києва.", ["unspecified some @ Вишгороду"]),
    (
        "Over the past day the enemy made more than 640 strikes on Sumy Oblast, mostly on border communities: Bilopillia, Khotin and Yunakivka.",
        ["unspecified 641.. @ Sumy Oblast"],
    ),
    (
        "За добу ворог завдав 540 ударів по Запорізькій області, переважно по прифронтових громадах: Степногірськ, Оріхів, Гуляйполе.",
        ["unspecified 540 @ Запорізькій області"],
    ),
    (
        "За сутки враг обстрелял Сумскую область 54 раза, в основном приграничные села: Степное, Ивановка.",
        ["shelling 54 @ Сумскую область"],
    ),
    ("Two Russian drones were still in the air over the Sumy region.", []),
    ("Ще три дрони перебувають у повітрі.", []),
    (
        "The air force said it shot down most of the drones launched overnight, but several reached the city of Kharkiv.",
        ["drone_strike some @ Kharkiv"],
    ),
    (
        "Через російські атаки у Краматорському районі в Дробишевому загинула жінка, ще троє – поранені.",
        ["unspecified some @ Дробишевому"],
    ),
    ("Debris fell on a four-storey building in the Holosiivskyi district of Kyiv.", []),
    (
        "Міський голова Сум повідомив, що один із «шахедів» влучив у житловий будинок.",
        ["drone_strike 1 @ Сум"],
    ),
    ("The strike hit bus No. 12 in Kherson.", ["unspecified 1 @ Kherson"]),
    ("Shelling damaged school No. 5 in Nikopol.", ["shelling some @ Nikopol"]),
    (
        "Russia launched a barrage of drones in an overnight attack on Ukraine, killing one person and injuring four in the Kyiv region.",
        ["drone_strike some @ Kyiv region"],
    ),
    ("Russia fired dozens of drones in an attack on Odesa.", ["drone_strike 24..99 @ Odesa"]),
    ("Russia launched a wave of missiles at Kharkiv.", ["missile_strike some @ Kharkiv"]),
    (
        "Російських ударів зазнали вісім сіл Харківської області, постраждали троє людей – в Ізюмі дві жінки, у Вовчанську чоловік.",
        ["unspecified some @ Харківської області"],
    ),
    (
        "Eight settlements of Kharkiv Oblast came under attack, injuring three people: a woman in Izium and two men in Vovchansk.",
        ["unspecified some @ Kharkiv Oblast"],
    ),
    (
        "Украинские военные пытались контратаковать позиции российской армии в районах Новомихайловки и Новодонецкого.",
        ["clash some @ Новомихайловки, Новодонецкого"],
    ),
    ("Поблизу Талаківки противник використовував 82-мм і 120-мм міномети.", ["shelling some @ Талаківки"]),
    (
        "Важкі міномети ворог використовував і по опорних пунктах у районі Березового.",
        ["shelling some @ Березового"],
    ),
    (
        "Позиції поблизу Старого Айдару та Щастя ворог обстріляв зі стрілецької зброї та автоматичних гранатометів.",
        ["shelling some @ Старого Айдару, Щастя"],
    ),
    (
        "Уночі бойовики били по укріпленнях у районі Авдіївки з великокаліберних кулеметів, гранатометів і мінометів.",
        ["shelling some @ Авдіївки"],
    ),
    ("Неподалік Павлополя противник вів вогонь із протитанкових ракет.", ["shelling some @ Павлополя"]),
    (
        "Найгарячіше було в Опитному, де противник, окрім мінометів, також застосовував ствольну артилерію.",
        ["shelling some @ Опитному"],
    ),
    (
        "Східніше Авдіївки бойовики застосовували важке озброєння (82-мм та 120-мм міномети).",
        ["shelling some @ Авдіївки"],
    ),
    ("Влучним вогнем у відповідь оборонці знищили кулемет бойовиків у районі Авдіївки.", []),
    (
        "Поблизу селища Широкине, біля Маріуполя, бойовики обстріляли з мінометів опорний пункт.",
        ["shelling some @ Широкине"],
    ),
    (
        "У Ясинуватському районі Донецької області бойовики здійснили шість обстрілів позицій у н.п. Піски, Водяне та Авдіївка.",
        ["shelling 6 @ Піски, Водяне, Авдіївка"],
    ),
    ("Отражены все атаки на Соледаро-Бахмутском направлении.", ["clash some on bakhmut"]),
    (
        "Россия ночью атаковала юг Одесской области дронами.\n\nЧитайте также: Враг ударил ракетами по Одессе\n\nВ еще одном районе в результате удара БпЛА повреждены окна.",
        ["drone_strike some @ Одесской области"],
    ),
    ("Супротивник двічі обстріляв Красногорівку.", ["shelling 2 @ Красногорівку"]),
    ("Бойовики здійснили шість обстрілів позицій у районі Пісків.", ["shelling 6 @ Пісків"]),
    (
        "Explosions were heard in Odesa as Russia launched dozens of drones from the Black Sea.",
        ["drone_strike 24..99"],
    ),
    ("There was fighting in villages along the Zhytomyr highway.", []),
    ("Fighting continued along the Bakhmut-Siversk highway.", ["clash some @ Bakhmut, Siversk"]),
    ("The Kirovohrad region is calm, although air raid sirens sounded seven times during the day.", []),
    ("Russian forces shelled Kharkiv's residential Kyiv District.", ["shelling some @ Kharkiv"]),
    (
        "В городскую больницу № 2 г. Белгорода обратилась женщина, пострадавшая при атаке дрона на окраине города Шебекино.",
        ["drone_strike 1 @ Шебекино"],
    ),
    (
        "У міську лікарню Херсона звернулася жінка, яка постраждала від удару дрона в Антонівці.",
        ["drone_strike 1 @ Антонівці"],
    ),
    (
        "У Лиманській громаді під час ліквідації наслідків ворожої атаки окупанти завдали повторного удару по рятувальниках.",
        ["unspecified 1 @ Лиманській громаді"],
    ),
    (
        "Russian forces attacked the Dnipropetrovsk region with four ballistic missiles fired from annexed Crimea and the southern Rostov region, and with 16 drones.",
        ["missile_strike 4 @ Dnipropetrovsk region", "drone_strike 16 @ Dnipropetrovsk region"],
    ),
    ("Four missiles launched from Crimea and the Rostov region hit Odesa.", ["missile_strike 4 @ Odesa"]),
    ("ВСУ из тяжёлых миномётов обстреляли северо-запад Донецка.", ["shelling some @ Донецка"]),
    ("Окупанти з важких мінометів обстріляли північ Харкова.", ["shelling some @ Харкова"]),
    ("Снаряды попали в дом на западе Донецка.", ["shelling some @ Донецка"]),
    (
        "Огонь велся по посёлку Старомихайловка на западе Донецка и селу Саханка.",
        ["shelling some @ Старомихайловка, Саханка"],
    ),
    ("Внаслідок влучання одного з дронів у Солончаках виникла пожежа.", ["drone_strike 1 @ Солончаках"]),
    ("На цей раз вогнем уражено територію заводу в Сєвєродонецьку.", ["shelling some @ Сєвєродонецьку"]),
    (
        "По Дніпру вдарили п'ятьма ракетами. Одна з них влучила в будинок у Самарському районі.",
        ["missile_strike 5 @ Дніпру", "missile_strike 1 @ Самарському районі (part_of)"],
    ),
    (
        "Five missiles hit Dnipro. One of those missiles struck a house in Samar.",
        ["missile_strike 5 @ Dnipro", "missile_strike 1 @ Samar (part_of)"],
    ),
    (
        "Five missiles hit Dnipro. Two of the missiles hit a plant in Samar.",
        ["missile_strike 5 @ Dnipro", "missile_strike 2 @ Samar (part_of)"],
    ),
    (
        "Five missiles hit Dnipro. One of them hit a house.",
        ["missile_strike 5 @ Dnipro", "missile_strike 1 @ Dnipro (part_of)"],
    ),
    (
        "The governor told of attacks on the Dnipro city and the Nikopol district.",
        ["unspecified some @ Dnipro, Nikopol district"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_report_is_read_as_its_readers_do(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
