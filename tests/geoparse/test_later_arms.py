"""Later arms: what a place was struck with at another time of the day."""

import pytest
from reading_cases import shorts

TELLS_WHAT_STRUCK_LATER: list[tuple[str, list[str]]] = [
    (
        "Nikopol was attacked by a drone in the morning and with artillery in the evening.",
        ["drone_strike some @ Nikopol", "shelling some @ Nikopol"],
    ),
    (
        "Nikopol was hit with a drone in the morning, and with artillery in the evening.",
        ["drone_strike some @ Nikopol", "shelling some @ Nikopol"],
    ),
    (
        "Nikopol was shelled in the morning and hit by drones in the evening.",
        ["shelling some @ Nikopol", "drone_strike some @ Nikopol"],
    ),
    (
        "Russians hit Nikopol with a drone in the morning and with artillery in the evening.",
        ["drone_strike some @ Nikopol", "shelling some @ Nikopol"],
    ),
    (
        "Ворог зранку обстріляв Нікополь з РСЗВ, увечері дроном.",
        ["mlrs some @ Нікополь", "drone_strike 1 @ Нікополь"],
    ),
    (
        "Вранці ворог атакував Нікополь дроном, ввечері — з артилерії.",
        ["drone_strike 1 @ Нікополь", "shelling some @ Нікополь"],
    ),
    (
        "Вчора Нікополь атакували дроном, сьогодні з артилерії.",
        ["drone_strike 1 @ Нікополь", "shelling some @ Нікополь"],
    ),
    (
        "Днем Никополь обстреляли из артиллерии, ночью — дроном.",
        ["shelling some @ Никополь", "drone_strike 1 @ Никополь"],
    ),
    (
        "Зранку дроном, увечері з артилерії ворог атакував Нікополь.",
        ["drone_strike 1 @ Нікополь", "shelling some @ Нікополь"],
    ),
    (
        "Зранку по Нікополю били з артилерії, вдень — дронами, ввечері — знову з артилерії.",
        ["shelling some @ Нікополю", "drone_strike some @ Нікополю", "shelling some @ Нікополю"],
    ),
    (
        "Марганець та Покровську громаду атакували зранку дронами, а ввечері — з артилерії.",
        [
            "drone_strike some @ Марганець, Покровську громаду",
            "shelling some @ Марганець, Покровську громаду",
        ],
    ),
    (
        "Никополь атаковали утром дроном, вечером Марганец — из артиллерии.",
        ["drone_strike 1 @ Никополь", "shelling some @ Марганец"],
    ),
    (
        "Никополь атаковали утром дроном, вечером из артиллерии.",
        ["drone_strike 1 @ Никополь", "shelling some @ Никополь"],
    ),
    (
        "Нікополь атакували вранці двома дронами, увечері трьома.",
        ["drone_strike 2 @ Нікополь", "drone_strike 3 @ Нікополь"],
    ),
    (
        "Нікополь атакували вранці двома дронами, увечері — з РСЗВ.",
        ["drone_strike 2 @ Нікополь", "mlrs some @ Нікополь"],
    ),
    (
        "Нікополь атакували вранці з артилерії, а по Марганцю вдарили дроном.",
        ["shelling some @ Нікополь", "drone_strike 1 @ Марганцю"],
    ),
    (
        "Нікополь атакували зранку дроном, а увечері — з артилерії.",
        ["drone_strike 1 @ Нікополь", "shelling some @ Нікополь"],
    ),
    (
        "Нікополь атакували зранку дроном, увечері Марганець з артилерії.",
        ["drone_strike 1 @ Нікополь", "shelling some @ Марганець"],
    ),
    (
        "Нікополь атакували зранку дроном, увечері з артилерії обстріляли Марганець.",
        ["drone_strike 1 @ Нікополь", "shelling some @ Марганець"],
    ),
    (
        "Нікополь атакували зранку дроном, увечері з артилерії.",
        ["drone_strike 1 @ Нікополь", "shelling some @ Нікополь"],
    ),
    (
        "Нікополь вранці атакували дроном, а вночі з артилерії та РСЗВ.",
        ["drone_strike 1 @ Нікополь", "shelling some @ Нікополь", "mlrs some @ Нікополь"],
    ),
    (
        "Нікополь обстріляли вночі з артилерії, вранці без обстрілів.",
        ["shelling some @ Нікополь", "shelling none"],
    ),
    ("Нікополь обстріляли з артилерії, увечері пролунали вибухи.", ["shelling some @ Нікополь"]),
    (
        "О 10:20 ворог атакував Нікополь дроном, о 15:40 — з артилерії.",
        ["drone_strike 1 @ Нікополь", "shelling 1 @ Нікополь"],
    ),
    (
        "По Никополю ударили утром дронами, вечером — ракетами.",
        ["drone_strike some @ Никополю", "missile_strike some @ Никополю"],
    ),
    (
        "По Нікополю вдарили вранці дронами, увечері — ракетами.",
        ["drone_strike some @ Нікополю", "missile_strike some @ Нікополю"],
    ),
    (
        "Спочатку Нікополь обстріляли з артилерії, потім атакували дроном.",
        ["shelling some @ Нікополь", "drone_strike 1 @ Нікополь"],
    ),
    (
        "Удень Нікополь обстріляли з артилерії, вночі — дроном.",
        ["shelling some @ Нікополь", "drone_strike 1 @ Нікополь"],
    ),
    (
        "Утром враг атаковал Никополь дроном, вечером — из артиллерии.",
        ["drone_strike 1 @ Никополь", "shelling some @ Никополь"],
    ),
    (
        "Утром дроном, вечером из артиллерии враг атаковал Никополь.",
        ["drone_strike 1 @ Никополь", "shelling some @ Никополь"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TELLS_WHAT_STRUCK_LATER)
def test_tells_what_struck_later(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
