"""Several numbers in one sentence: each goes with its own place, direction, region or weapon."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Торецьк – 14 обстрілів, Вовчанськ – 25, Гродівка – 7.",
        ["shelling 14 @ Торецьк", "shelling 25 @ Вовчанськ", "shelling 7 @ Гродівка"],
    ),
    (
        "По Торецьку завдано 14 авіаударів, по Вовчанську – 25, по Гродівці – 7.",
        ["air_strike 14 @ Торецьку", "air_strike 25 @ Вовчанську", "air_strike 7 @ Гродівці"],
    ),
    (
        "Окупанти обстріляли Торецьк (14 разів), Вовчанськ (25) та Гродівку (7).",
        ["shelling 14 @ Торецьк", "shelling 25 @ Вовчанськ", "shelling 7 @ Гродівку"],
    ),
    (
        "Під Торецьком відбулося 14 боїв, під Вовчанськом – 25, під Гродівкою – 7.",
        ["clash 14 @ Торецьком", "clash 25 @ Вовчанськом", "clash 7 @ Гродівкою"],
    ),
    (
        "На Покровському напрямку – 14 боєзіткнень, на Лиманському – 25, на Харківському – 7.",
        ["clash 14 on pokrovsk", "clash 25 on lyman", "clash 7 on kharkiv"],
    ),
    (
        "14 боєзіткнень відбулося на Покровському напрямку, 25 – на Лиманському, ще 7 – на Харківському.",
        ["clash 14 on pokrovsk", "clash 25 on lyman", "clash 7 on kharkiv"],
    ),
    (
        "Ворог 14 разів обстріляв Торецьк, 25 разів – Вовчанськ, 7 – Гродівку.",
        ["shelling 14 @ Торецьк", "shelling 25 @ Вовчанськ", "shelling 7 @ Гродівку"],
    ),
    (
        "14 дронів атакували Торецьк, 25 – Вовчанськ.",
        ["drone_strike 14 @ Торецьк", "drone_strike 25 @ Вовчанськ"],
    ),
    (
        "По Торецьку випущено 14 ракет і 25 дронів.",
        ["missile_strike 14 @ Торецьку", "drone_strike 25 @ Торецьку"],
    ),
    (
        "На Торецьк скинуто 14 КАБів, по Вовчанську вдарили 25 дронами, Гродівку обстріляли з артилерії 7 разів.",
        ["guided_bomb 14 @ Торецьк", "drone_strike 25 @ Вовчанську", "shelling 7 @ Гродівку"],
    ),
    (
        "Відбито 14 атак у районах Торецька і Вовчанська та 25 – поблизу Гродівки.",
        ["clash 14 @ Торецька, Вовчанська", "clash 25 @ Гродівки"],
    ),
    (
        "Упродовж доби зафіксовано 14 обстрілів у Сумській області та 25 – у Херсонській області.",
        ["shelling 14 @ Сумській області", "shelling 25 @ Херсонській області"],
    ),
    (
        "Сумська область: 14 обстрілів, 25 авіаударів, 7 ракетних ударів.",
        [
            "shelling 14 @ Сумська область",
            "air_strike 25 @ Сумська область",
            "missile_strike 7 @ Сумська область",
        ],
    ),
    (
        "На Покровському напрямку зафіксовано 39 боєзіткнень: 14 – біля Торецька, 25 – біля Вовчанська.",
        [
            "clash 39 on pokrovsk",
            "clash 14 @ Торецька on pokrovsk (part_of)",
            "clash 25 @ Вовчанська on pokrovsk (part_of)",
        ],
    ),
    (
        "Із 58 боєзіткнень 14 відбулося на Покровському напрямку.",
        ["clash 58", "clash 14 on pokrovsk (part_of)"],
    ),
    (
        "Торецьк ворог 14 разів атакував дронами, 25 разів – артилерією.",
        ["drone_strike 14 @ Торецьк", "shelling 25 @ Торецьк"],
    ),
    (
        "Зафіксовано 14 обстрілів Торецька, 25 – Вовчанська.",
        ["shelling 14 @ Торецька", "shelling 25 @ Вовчанська"],
    ),
    (
        "Торецьк: 14 авіаударів, 25 артобстрілів. Вовчанськ: 7 обстрілів.",
        ["air_strike 14 @ Торецьк", "shelling 25 @ Торецьк", "shelling 7 @ Вовчанськ"],
    ),
    (
        "За добу ворог завдав 58 ударів по Сумській області, з них 14 – дронами.",
        ["unspecified 58 @ Сумській області", "drone_strike 14 @ Сумській області"],
    ),
    (
        "Найбільше боєзіткнень – 14 – на Покровському напрямку, 25 – на Лиманському.",
        ["clash 14 on pokrovsk", "clash 25 on lyman"],
    ),
    (
        "Агресор штурмував позиції поблизу Торецька 14 разів, Вовчанська – 25.",
        ["clash 14 @ Торецька", "clash 25 @ Вовчанська"],
    ),
    (
        "Ворог здійснив 14 авіаударів по Торецьку, 25 – по Вовчанську і 7 – по Гродівці.",
        ["air_strike 14 @ Торецьку", "air_strike 25 @ Вовчанську", "air_strike 7 @ Гродівці"],
    ),
    (
        "По Торецьку ворог випустив 14 дронів, 25 ракет та скинув 7 КАБів.",
        ["drone_strike 14 @ Торецьку", "missile_strike 25 @ Торецьку", "guided_bomb 7 @ Торецьку"],
    ),
    (
        "Торецьк обстріляли 14 разів, Вовчанськ – 25, на Гродівку скинули 7 бомб.",
        ["shelling 14 @ Торецьк", "shelling 25 @ Вовчанськ", "guided_bomb 7 @ Гродівку"],
    ),
    (
        "На Покровському напрямку відбито 14 атак, на Лиманському – 25; ще 7 боєзіткнень тривають.",
        ["clash 14 on pokrovsk", "clash 25 on lyman", "clash 7 on lyman (part_of)"],
    ),
    (
        "У Торецьку, Вовчанську та Гродівці зафіксовано 14, 25 і 7 обстрілів відповідно.",
        ["shelling 14 @ Торецьку", "shelling 25 @ Вовчанську", "shelling 7 @ Гродівці"],
    ),
    (
        "Торецк – 14 обстрелов, Волчанск – 25, Гродовка – 7.",
        ["shelling 14 @ Торецк", "shelling 25 @ Волчанск", "shelling 7 @ Гродовка"],
    ),
    (
        "По Торецку нанесено 14 авиаударов, по Волчанску – 25, по Гродовке – 7.",
        ["air_strike 14 @ Торецку", "air_strike 25 @ Волчанску", "air_strike 7 @ Гродовке"],
    ),
    (
        "Оккупанты обстреляли Торецк (14 раз), Волчанск (25) и Гродовку (7).",
        ["shelling 14 @ Торецк", "shelling 25 @ Волчанск", "shelling 7 @ Гродовку"],
    ),
    (
        "Под Торецком произошло 14 боев, под Волчанском – 25, под Гродовкой – 7.",
        ["clash 14 @ Торецком", "clash 25 @ Волчанском", "clash 7 @ Гродовкой"],
    ),
    (
        "На Покровском направлении – 14 боестолкновений, на Лиманском – 25, на Харьковском – 7.",
        ["clash 14 on pokrovsk", "clash 25 on lyman", "clash 7 on kharkiv"],
    ),
    (
        "14 боестолкновений произошло на Покровском направлении, 25 – на Лиманском, еще 7 – на Харьковском.",
        ["clash 14 on pokrovsk", "clash 25 on lyman", "clash 7 on kharkiv"],
    ),
    (
        "Враг 14 раз обстрелял Торецк, 25 раз – Волчанск, 7 – Гродовку.",
        ["shelling 14 @ Торецк", "shelling 25 @ Волчанск", "shelling 7 @ Гродовку"],
    ),
    (
        "14 дронов атаковали Торецк, 25 – Волчанск.",
        ["drone_strike 14 @ Торецк", "drone_strike 25 @ Волчанск"],
    ),
    (
        "По Торецку выпущено 14 ракет и 25 дронов.",
        ["missile_strike 14 @ Торецку", "drone_strike 25 @ Торецку"],
    ),
    (
        "На Торецк сброшено 14 КАБов, по Волчанску ударили 25 дронами, Гродовку обстреляли из артиллерии 7 раз.",
        ["guided_bomb 14 @ Торецк", "drone_strike 25 @ Волчанску", "shelling 7 @ Гродовку"],
    ),
    (
        "Отбито 14 атак в районах Торецка и Волчанска и 25 – вблизи Гродовки.",
        ["clash 14 @ Торецка, Волчанска", "clash 25 @ Гродовки"],
    ),
    (
        "В течение суток зафиксировано 14 обстрелов в Сумской области и 25 – в Херсонской области.",
        ["shelling 14 @ Сумской области", "shelling 25 @ Херсонской области"],
    ),
    (
        "Сумская область: 14 обстрелов, 25 авиаударов, 7 ракетных ударов.",
        [
            "shelling 14 @ Сумская область",
            "air_strike 25 @ Сумская область",
            "missile_strike 7 @ Сумская область",
        ],
    ),
    (
        "На Покровском направлении за день произошло 31 боестолкновение: 12 – возле Торецка, 19 – возле Волчанска.",
        [
            "clash 31 on pokrovsk",
            "clash 12 @ Торецка on pokrovsk (part_of)",
            "clash 19 @ Волчанска on pokrovsk (part_of)",
        ],
    ),
    (
        "Из 58 боестолкновений 14 произошло на Покровском направлении.",
        ["clash 58", "clash 14 on pokrovsk (part_of)"],
    ),
    (
        "Торецк враг 14 раз атаковал дронами, 25 раз – артиллерией.",
        ["drone_strike 14 @ Торецк", "shelling 25 @ Торецк"],
    ),
    (
        "Зафиксировано 14 обстрелов Торецка, 25 – Волчанска.",
        ["shelling 14 @ Торецка", "shelling 25 @ Волчанска"],
    ),
    (
        "Торецк: 14 авиаударов, 25 артобстрелов. Волчанск: 7 обстрелов.",
        ["air_strike 14 @ Торецк", "shelling 25 @ Торецк", "shelling 7 @ Волчанск"],
    ),
    (
        "За сутки враг нанес 58 ударов по Сумской области, из них 14 – дронами.",
        ["unspecified 58 @ Сумской области", "drone_strike 14 @ Сумской области"],
    ),
    (
        "Больше всего боестолкновений – 14 – на Покровском направлении, 25 – на Лиманском.",
        ["clash 14 on pokrovsk", "clash 25 on lyman"],
    ),
    (
        "Агрессор штурмовал позиции вблизи Торецка 14 раз, Волчанска – 25.",
        ["clash 14 @ Торецка", "clash 25 @ Волчанска"],
    ),
    (
        "Враг нанес 14 авиаударов по Торецку, 25 – по Волчанску и 7 – по Гродовке.",
        ["air_strike 14 @ Торецку", "air_strike 25 @ Волчанску", "air_strike 7 @ Гродовке"],
    ),
    (
        "По Торецку враг выпустил 14 дронов, 25 ракет и сбросил 7 КАБов.",
        ["drone_strike 14 @ Торецку", "missile_strike 25 @ Торецку", "guided_bomb 7 @ Торецку"],
    ),
    (
        "Торецк обстреляли 14 раз, Волчанск – 25, на Гродовку сбросили 7 бомб.",
        ["shelling 14 @ Торецк", "shelling 25 @ Волчанск", "guided_bomb 7 @ Гродовку"],
    ),
    (
        "На Покровском направлении отбито 14 атак, на Лиманском – 25; еще 7 боестолкновений продолжаются.",
        ["clash 14 on pokrovsk", "clash 25 on lyman", "clash 7 on lyman (part_of)"],
    ),
    (
        "В Торецке, Волчанске и Гродовке зафиксировано 14, 25 и 7 обстрелов соответственно.",
        ["shelling 14 @ Торецке", "shelling 25 @ Волчанске", "shelling 7 @ Гродовке"],
    ),
    (
        "Toretsk was shelled 14 times, Vovchansk 25 times and Hrodivka 7 times.",
        ["shelling 14 @ Toretsk", "shelling 25 @ Vovchansk", "shelling 7 @ Hrodivka"],
    ),
    (
        "14 air strikes hit Toretsk, 25 hit Vovchansk, and 7 hit Hrodivka.",
        ["air_strike 14 @ Toretsk", "air_strike 25 @ Vovchansk", "air_strike 7 @ Hrodivka"],
    ),
    (
        "The occupiers shelled Toretsk (14 times), Vovchansk (25) and Hrodivka (7).",
        ["shelling 14 @ Toretsk", "shelling 25 @ Vovchansk", "shelling 7 @ Hrodivka"],
    ),
    (
        "14 battles took place near Toretsk, 25 near Vovchansk, and 7 near Hrodivka.",
        ["clash 14 @ Toretsk", "clash 25 @ Vovchansk", "clash 7 @ Hrodivka"],
    ),
    (
        "There were 14 clashes in the Pokrovsk direction, 25 in the Lyman direction, and 7 in the Kharkiv direction.",
        ["clash 14 on pokrovsk", "clash 25 on lyman", "clash 7 on kharkiv"],
    ),
    (
        "14 clashes took place in the Pokrovsk sector, 25 in the Lyman sector, and another 7 in the Kharkiv sector.",
        ["clash 14 on pokrovsk", "clash 25 on lyman", "clash 7 on kharkiv"],
    ),
    (
        "14 drones attacked Toretsk, and 25 attacked Vovchansk.",
        ["drone_strike 14 @ Toretsk", "drone_strike 25 @ Vovchansk"],
    ),
    (
        "Russia launched 14 missiles and 25 drones at Toretsk.",
        ["missile_strike 14 @ Toretsk", "drone_strike 25 @ Toretsk"],
    ),
    (
        "14 guided bombs were dropped on Toretsk, 25 drones struck Vovchansk, and Hrodivka was shelled 7 times.",
        ["guided_bomb 14 @ Toretsk", "drone_strike 25 @ Vovchansk", "shelling 7 @ Hrodivka"],
    ),
    (
        "14 attacks were repelled near Toretsk and Vovchansk, and 25 near Hrodivka.",
        ["clash 14 @ Toretsk, Vovchansk", "clash 25 @ Hrodivka"],
    ),
    (
        "Over the past day, 14 shellings were recorded in Sumy region and 25 in Kherson region.",
        ["shelling 14 @ Sumy region", "shelling 25 @ Kherson region"],
    ),
    (
        "Sumy region: 14 shellings, 25 air strikes, 7 missile strikes.",
        ["shelling 14 @ Sumy region", "air_strike 25 @ Sumy region", "missile_strike 7 @ Sumy region"],
    ),
    (
        "39 clashes were recorded in the Pokrovsk direction: 14 near Toretsk and 25 near Vovchansk.",
        [
            "clash 39 on pokrovsk",
            "clash 14 @ Toretsk on pokrovsk (part_of)",
            "clash 25 @ Vovchansk (part_of)",
        ],
    ),
    (
        "Of 58 clashes, 14 took place in the Pokrovsk direction.",
        ["clash 58", "clash 14 on pokrovsk (part_of)"],
    ),
    (
        "Toretsk was attacked 14 times by drones and 25 times by artillery.",
        ["drone_strike 14 @ Toretsk", "shelling 25 @ Toretsk"],
    ),
    (
        "There were 14 shellings of Toretsk and 25 of Vovchansk.",
        ["shelling 14 @ Toretsk", "shelling 25 @ Vovchansk"],
    ),
    (
        "Over the past day, the enemy carried out 58 strikes on Sumy region, 14 of them with drones.",
        ["unspecified 58 @ Sumy region", "drone_strike 14 @ Sumy region"],
    ),
    (
        "Most clashes, 14, took place in the Pokrovsk direction, followed by 25 in the Lyman direction.",
        ["clash 14 on pokrovsk", "clash 25 on lyman"],
    ),
    (
        "The enemy carried out 14 air strikes on Toretsk, 25 on Vovchansk, and 7 on Hrodivka.",
        ["air_strike 14 @ Toretsk", "air_strike 25 @ Vovchansk", "air_strike 7 @ Hrodivka"],
    ),
    (
        "Russia launched 14 drones, 25 missiles and 7 guided bombs at Toretsk.",
        ["drone_strike 14 @ Toretsk", "missile_strike 25 @ Toretsk", "guided_bomb 7 @ Toretsk"],
    ),
    (
        "Toretsk was shelled 14 times, Vovchansk 25 times, and 7 bombs were dropped on Hrodivka.",
        ["shelling 14 @ Toretsk", "shelling 25 @ Vovchansk", "guided_bomb 7 @ Hrodivka"],
    ),
    (
        "14, 25 and 7 shellings were recorded in Toretsk, Vovchansk and Hrodivka, respectively.",
        ["shelling 14 @ Toretsk", "shelling 25 @ Vovchansk", "shelling 7 @ Hrodivka"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_each_number_has_its_own(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
