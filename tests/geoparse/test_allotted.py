"""Numbers and weapons that are told apart for several places, times or units."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Наші прикордонники відбили спробу росіян зайти в Рижівку на Сумщині. Тієї ж ночі село обстріляли з мінометів.",
        ["clash 1 @ Рижівку", "shelling some @ Рижівку"],
    ),
    (
        "Ніч на Полтавщині: 7 «шахедів» на Лубни, 3 на Миргород, решту (близько десятка) збили ще на підльоті.",
        ["drone_strike 7 @ Лубни", "drone_strike 3 @ Миргород"],
    ),
    (
        "Біля Торецька окупанти атакували дев'ять разів. Шість атак відбито, три ще тривають.",
        ["clash 9 @ Торецька", "clash 6 @ Торецька (part_of)", "clash 3 @ Торецька (part_of)"],
    ),
    (
        "Троє поранених у Козачій Лопані, де вночі працював «Град», є влучання ракети в Дергачах.",
        ["mlrs some @ Козачій Лопані", "missile_strike 1 @ Дергачах"],
    ),
    ("По Марганцю – п'ять разів з важкої артилерії.", ["shelling 5 @ Марганцю"]),
    ("Курсанти відпрацювали штурм будівель під Яворовом.", []),
    (
        "Группировка «Центр» отбила шесть атак у Димитрова и Родинского, тогда как «Южная» — три, все под Северском.",
        ["clash 6 @ Димитрова, Родинского", "clash 3 @ Северском"],
    ),
    (
        "На Лиманском направлении 12 боев. Жарче всего под Ямполем – семь, в Шандриголово и Дробышево вместе – пять.",
        [
            "clash 12 on lyman",
            "clash 7 @ Ямполем on lyman (part_of)",
            "clash 5 @ Шандриголово, Дробышево on lyman (part_of)",
        ],
    ),
    (
        "Дважды за ночь били по Балаклее: сначала прилетел «Искандер», потом четыре «шахеда».",
        ["unspecified 2 @ Балаклее", "missile_strike 1 @ Балаклее", "drone_strike 4 @ Балаклее"],
    ),
    (
        "Погибшая в Боровой, раненые в Подолах – итог восемнадцати обстрелов Харьковщины за воскресенье.",
        ["shelling 18 @ Харьковщины"],
    ),
    (
        "Три ракеты по Чугуеву, одна по Мерефе, ещё одна не долетела и рухнула в поле под Змиевом.",
        ["missile_strike 3 @ Чугуеву", "missile_strike 1 @ Мерефе"],
    ),
    (
        "На Александровском направлении – 9, Покровское направление прожило день без штурмов.",
        ["clash none on pokrovsk"],
    ),
    (
        "Сбиты 8 из 11 дронов, летевших на Полтаву. Оставшиеся попали по Миргородскому району.",
        ["drone_strike some @ Миргородскому району"],
    ),
    (
        "Боестолкновений в районе Работино сегодня больше обычного: шесть. У Вербового – одно, на остальном участке спокойно.",
        ["clash 6 @ Работино", "clash 1 @ Вербового"],
    ),
    (
        "Ракетами Х-59 – по Синельниково (3) и Павлограду (1); ударными БПЛА – по Никополю (4).",
        ["missile_strike 3 @ Синельниково", "missile_strike 1 @ Павлограду", "drone_strike 4 @ Никополю"],
    ),
    (
        "Шесть раз за сутки противник пытался выбить наших из Радьковки, ещё четыре – из Макеевки.",
        ["clash 6 @ Радьковки", "clash 4 @ Макеевки"],
    ),
    (
        "Fighting eased near Vovchansk, with just one assault reported, but picked up around Kupiansk (six) and Borova (three).",
        ["clash 1 @ Vovchansk", "clash 6 @ Kupiansk", "clash 3 @ Borova"],
    ),
    (
        "Kyiv was spared, but Bila Tserkva took three direct drone hits and Boryspil one.",
        ["unspecified 3 @ Bila Tserkva", "unspecified 1 @ Boryspil"],
    ),
    (
        "Kherson saw 14 artillery bombardments and, unusually, not a single air raid.",
        ["shelling 14 @ Kherson", "air_strike none @ Kherson"],
    ),
    (
        "The enemy carried out 6 air strikes (11 bombs) on Vovchansk and Starytsia and 2 strikes (4 bombs) on Borova.",
        [
            "air_strike 6 @ Vovchansk, Starytsia",
            "guided_bomb 11 @ Vovchansk, Starytsia (part_of)",
            "air_strike 2 @ Borova",
        ],
    ),
    (
        "The enemy made 7 air strikes on Tavriiske and Bilohiria, 210 drone attacks, 4 MLRS salvos at Orikhiv.",
        ["air_strike 7 @ Tavriiske, Bilohiria", "drone_strike 210", "mlrs 4 @ Orikhiv"],
    ),
    (
        "Assaults continued north of Pokrovsk: three toward Rodynske, two toward Bilytske, none at Shakhove.",
        ["clash 3 @ Rodynske", "clash 2 @ Bilytske", "clash none @ Shakhove"],
    ),
    ("In Novo-Pavlivsk direction, the defenders repelled nine assaults.", ["clash 9 on novopavlivka"]),
    (
        "In Lymany direction, the Russians made six attacks, one clash continues, in Toretsk direction, the defence forces repelled four assaults.",
        ["clash 6 on lyman", "clash 1 on lyman (part_of)", "clash 4 on toretsk"],
    ),
    (
        "There were no assaults in the Lyman, Toretsk and Huliai-Pole directions yesterday.",
        ["clash none @ Lyman, Toretsk, Huliai-Pole"],
    ),
    ("In Kramatorsk direction, the foe tried to advance once, was repulsed.", ["clash 1 on kramatorsk"]),
    (
        "The enemy attacked on the Kramatorsk axis 11 times, near Chasiv Yar struck an air strike.",
        ["clash 11 on kramatorsk", "air_strike 1 @ Chasiv Yar"],
    ),
    ("There were 23 militants’ attacks in the Mariupol sector.", ["clash 23 on mariupol"]),
    (
        "Nothing changed in the Mariupol sector. In all, 23 attacks took place in the Mariupol sector.",
        ["clash 23 on mariupol"],
    ),
    (
        "На Краматорском направлении атакующих действий врага не было.",
        ["clash none on kramatorsk"],
    ),
    ("Посёлки Весёлое и Лозовое попали под огонь.", ["shelling some @ Весёлое, Лозовое"]),
    (
        "Під вогонь потрапили прилеглі до Донецька селища: Водяне та Піски.",
        ["shelling some @ Водяне, Піски"],
    ),
    ("Окупанти використовували авіацію на оріхівському напрямку.", ["air_strike some on orikhiv"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_has_its_own(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
