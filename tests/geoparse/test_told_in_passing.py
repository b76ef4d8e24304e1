"""Footnotes, hedges of "thrice", datelines, weapons in brackets, rounds at one place and another, and attacks repelled here and there."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Russian forces attacked near Drobysheve and Yampil on December 3.[31] A milblogger wrote that Ukrainian troops had counterattacked near Torske.[32]",
        ["clash some @ Drobysheve, Yampil", "clash some @ Torske"],
    ),
    (
        "Impact of Intensified Hostilities in Donetska and Kharkivska oblasts – Flash Update #3",
        ["clash some @ Donetska, Kharkivska oblasts"],
    ),
    (
        "The town of Nikopol, which has been under continuous shelling since July 2022, reportedly came under attack with the use of heavy artillery and multiple launch rocket systems.",
        ["shelling some @ Nikopol", "mlrs some @ Nikopol"],
    ),
    (
        "At the South Ukraine NPP, three drones were observed flying two kilometres south of the site.",
        [],
    ),
    (
        "The Ukrainian military carried out several drone attacks against communities in Russia’s borderline Belgorod Region.",
        ["drone_strike 3..9 @ Belgorod Region"],
    ),
    (
        "The military fired twelve shells at the village of Zhuravlyovka and seven shells at the village of Nekhoteyevka.",
        ["shelling some @ Zhuravlyovka", "shelling some @ Nekhoteyevka"],
    ),
    (
        "In Bilopillia, the Russians hit with artillery (31 explosions) and MLRS.",
        ["shelling some @ Bilopillia", "mlrs some @ Bilopillia"],
    ),
    (
        "In Krasnopillia, the enemy carried out an airstrike with guided bombs and shelled with mortars.",
        ["air_strike 1 @ Krasnopillia", "shelling some @ Krasnopillia"],
    ),
    (
        "The governor also reported on the shelling of the region:",
        [],
    ),
    (
        "3 MLRS attacks covered Huliaipole and Orikhiv.",
        ["mlrs 3 @ Huliaipole, Orikhiv"],
    ),
    (
        "Two people were killed when a drone struck a market in Chornomorsk, near the Black Sea port of Odesa.",
        ["drone_strike 1 @ Chornomorsk"],
    ),
    (
        "Six clashes took place in the Kursk direction, and in the Huliaipole direction the enemy did not conduct active operations.",
        ["clash 6 on kursk", "clash none on huliaipole"],
    ),
    (
        "На Лиманському напрямку відбили сім атак біля Тернів та Ямполівки. На Мар’їнському напрямку українські військові біля Побєди відбили там понад 10 атак.",
        ["clash 7 @ Тернів, Ямполівки on lyman", "clash 11.. @ Побєди on marinka"],
    ),
    (
        "На Шахтарському напрямку противник тричі намагався відновити становище на північний схід від Урожайного.",
        ["clash 3 @ Урожайного on shakhtarske"],
    ),
    (
        "Семенівська громада: Карповичі – 14 приходів, імовірно міномет 120 мм. Заріччя – 2 приходи, імовірно скидання ВОГ із БпЛА.",
        ["shelling some @ Карповичі", "drone_strike some @ Заріччя"],
    ),
    (
        "Київ. 21 червня. УКРІНФОРМ – Російські окупанти обстріляли прикордонні території.",
        [],
    ),
    (
        "Нікопольщину агресор атакував більш ніж 30 разів.",
        ["unspecified 31.. @ Нікопольщину"],
    ),
    (
        "Нікополь ворог обстріляв щонайменше тричі.",
        ["shelling 3.. @ Нікополь"],
    ),
    (
        "З артилерії та РСЗВ обстріляно Золоте та Гірське.",
        ["shelling some @ Золоте, Гірське", "mlrs some @ Золоте, Гірське"],
    ),
    (
        "Найбільше атак, 52, українські військові зупинили на Покровському напрямку у Донецькій області.",
        ["clash 52 on pokrovsk"],
    ),
    (
        "Противник вел артиллерийский обстрел районов населенных пунктов Русские Тишки и Терновая.",
        ["shelling some @ Русские Тишки, Терновая"],
    ),
    (
        "Отражены пять контратак противника в направлении Дарьино и Нового Пути, сорвана атака ВСУ в направлении Зеленого Шляха.",
        ["clash 5 @ Дарьино, Нового Пути", "clash 1 @ Зеленого Шляха"],
    ),
    (
        "В Белгородском районе по поселкам Октябрьский и Разумное выпущен один боеприпас и нанесены удары семью беспилотниками.",
        ["shelling some @ Октябрьский, Разумное", "drone_strike 7 @ Октябрьский, Разумное"],
    ),
    (
        "Войска продолжили обстреливать Никополь, выпустив 31 снаряд из ствольной артиллерии.",
        ["shelling some @ Никополь"],
    ),
    (
        "Обстреляно село Макеевка Луганской области.",
        ["shelling some @ Макеевка"],
    ),
    (
        "Ворог почав бомбардувати Марганець.",
        ["air_strike some @ Марганець"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_further_reports(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
