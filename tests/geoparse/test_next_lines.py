"""Next lines: what goes on from the sentence before without its noun or its place, and what does not."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "It was the third night running that Zaporizhzhia had been targeted. This time seven bombs were dropped on residential districts, the governor said.",
        ["unspecified some @ Zaporizhzhia", "guided_bomb 7 @ Zaporizhzhia"],
    ),
    (
        "Авдіївка вночі потрапила під щільний артилерійський вогонь. Зранку було три авіаудари: два по коксохіму, один по старій частині міста.",
        ["shelling some @ Авдіївка", "air_strike 3 @ Авдіївка"],
    ),
    (
        "Russians attacked Kherson. Officials counted 12 strikes during the night.",
        ["unspecified some @ Kherson (repeats)", "unspecified 12 @ Kherson"],
    ),
    (
        "Харків під ударом. За ніч зафіксовано 12 влучань.",
        ["unspecified some @ Харків (repeats)", "unspecified 12 @ Харків"],
    ),
    (
        "Росіяни завдали удару по Харкову. 11 вересня по області завдано 18 ударів.",
        ["unspecified some @ Харкову", "unspecified 18"],
    ),
    (
        "За добу ударів зазнали Харків і 12 населених пунктів області. Ворог застосував: 4 ракети «Іскандер-М», 6 КАБ.",
        ["unspecified some @ Харків", "missile_strike 4", "guided_bomb 6"],
    ),
    (
        "Найчастіше били по Київському району. Найважчою була ніч на 23-тє, коли за годину сталося шість прильотів.",
        ["unspecified 6"],
    ),
    (
        "Гуляйпільський напрямок: 3 боєзіткнення. Оріхівський: 1. Придніпровський: боєзіткнень не зафіксовано.",
        ["clash 3 on huliaipole", "clash 1 on orikhiv", "clash none on prydniprovskyi"],
    ),
    (
        "Найактивніше ворог діє на Покровському напрямку. Лиманський — 12 атак. Курський — 9.",
        ["clash 12 on lyman", "clash 9 on kursk"],
    ),
    (
        "На Покровском направлении произошло 44 боя. Ореховское – 3.",
        ["clash 44 on pokrovsk", "clash 3 on orikhiv"],
    ),
    (
        "Pokrovsk direction: 44 assaults. Lyman: 12. Toretsk: 9.",
        ["clash 44 on pokrovsk", "clash 12 on lyman", "clash 9 on toretsk"],
    ),
    (
        "Armed clashes by direction: Pokrovsk 44, Lyman 12, Toretsk 9.",
        ["clash 44 on pokrovsk", "clash 12 on lyman", "clash 9 on toretsk"],
    ),
    (
        "Assaults by town: Pokrovsk 44, Lyman 12 and Toretsk 9.",
        ["clash 44 @ Pokrovsk", "clash 12 @ Lyman", "clash 9 @ Toretsk"],
    ),
    ("Russian troops tried twice to cross the Siverskyi Donets near Bilohorivka.", ["clash 2 @ Bilohorivka"]),
    ("Штурмових дій на лівобережжі Херсонщини ворог не проводив.", ["clash none @ Херсонщини"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_goes_on_in_the_next_sentence(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
