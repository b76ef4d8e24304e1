"""Harmed with weapons: what did the harm is told behind it, or is fire, or comes from the air; each was misread once."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Ворог уразив FPV-дроном автомобіль у Білопіллі.", ["drone_strike 1 @ Білопіллі"]),
    ("Окупанти вбили артилерією двох людей у Нікополі.", ["shelling some @ Нікополі"]),
    ("Росіяни пошкодили школу в Білопіллі двома дронами.", ["drone_strike 2 @ Білопіллі"]),
    ("У Нікополі ворог поранив дроном водія.", ["drone_strike 1 @ Нікополі"]),
    ("Враг убил дроном женщину в Никополе.", ["drone_strike 1 @ Никополе"]),
    ("У Нікополі двох людей поранено дроном.", ["drone_strike 1 @ Нікополі"]),
    ("Двух человек ранило дроном в Никополе.", ["drone_strike 1 @ Никополе"]),
    ("A woman was injured in Siversk by an FPV drone.", ["drone_strike 1 @ Siversk"]),
    ("Two people were killed in Siversk by Russian artillery.", ["shelling some @ Siversk"]),
    ("Russian troops injured two people with a drone in Siversk.", ["drone_strike 1 @ Siversk"]),
    ("Russia killed three people in Siversk with artillery.", ["shelling some @ Siversk"]),
    ("Наші бійці знищили танк дроном поблизу Лимана.", []),
    ("Дежурные средства ПВО уничтожили 12 БПЛА над Курской областью.", []),
    ("Ворог втратив два танки та безпілотник поблизу Лимана.", []),
    ("Окупанти розстріляли двох полонених поблизу Лимана.", []),
    ("Росіяни розстріляли з танка будинок у Білопіллі.", ["shelling some @ Білопіллі"]),
    ("Ворог нищить Вовчанськ керованими авіабомбами.", ["air_strike some @ Вовчанськ"]),
    ("Враг ровняет с землей Вовчанск артиллерией.", ["shelling some @ Вовчанск"]),
    ("The enemy lashed Siversk with artillery.", ["shelling some @ Siversk"]),
    ("Ворог накрив Білопілля вогнем з РСЗВ.", ["mlrs some @ Білопілля"]),
    ("Росіяни вдарили по Білопіллю вогнем артилерії.", ["shelling some @ Білопіллю"]),
    ("Враг ударил артиллерийским огнём по Волчанску.", ["shelling some @ Волчанску"]),
    ("Під артилерійським та мінометним вогнем опинилося Білопілля.", ["shelling some @ Білопілля"]),
    ("Ворог вдарив по Білопіллю авіацією.", ["air_strike some @ Білопіллю"]),
    ("Враг ударил по Волчанску с воздуха.", ["air_strike some @ Волчанску"]),
    ("The enemy struck Siversk from the air.", ["air_strike some @ Siversk"]),
    ("Росіяни обстріляли Білопілля з вертольотів.", ["air_strike some @ Білопілля"]),
    ("Ворог обстріляв з авіації Білопілля.", ["air_strike some @ Білопілля"]),
    ("The enemy bombed Siversk with artillery.", ["shelling some @ Siversk"]),
    ("Росіяни бомбили Білопілля дронами.", ["drone_strike some @ Білопілля"]),
    ("Ворог вдарив по Білопіллю «Молніями».", ["drone_strike some @ Білопіллю"]),
    ("Ворог довбе Вовчанськ з реактивної артилерії.", ["mlrs some @ Вовчанськ"]),
    ("Враг шмалял по Никополю из артиллерии.", ["shelling some @ Никополю"]),
    (
        "Russia did not launch offensive actions on the Orikhiv and Kupiansk directions.",
        ["clash none @ Orikhiv, Kupiansk directions"],
    ),
    ("The enemy did not attempt any attacks near Siversk.", ["clash none @ Siversk"]),
    ("The occupiers have not launched any air strikes near Siversk.", ["air_strike none @ Siversk"]),
    ("Russian forces did not even launch assaults near Siversk.", ["clash none @ Siversk"]),
    ("Артиллерией нанесено поражение подразделениям 24-й бригады у Сиверска.", ["shelling some @ Сиверска"]),
    ("Авиацией нанесено поражение живой силе в районе Сиверска.", ["air_strike some @ Сиверска"]),
    ("Russia attacked Siversk with a barrage of 20 missiles.", ["missile_strike 20 @ Siversk"]),
    ("Ворог атакував Білопілля ще двома дронами.", ["drone_strike 2 @ Білопілля"]),
    ("Ворог атакував Білопілля десятком дронів.", ["drone_strike 10 @ Білопілля"]),
    ("Враг атаковал Белополье сотней дронов.", ["drone_strike 100 @ Белополье"]),
    ("Враг атаковал Белополье парой дронов.", ["drone_strike 2..3 @ Белополье"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_did_the_harm(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
