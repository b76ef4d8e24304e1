"""Official romanisation, as the resolution of 2010 and the register of names have it."""

import pytest

from gazetteer.romanise import romanise

CASES = [
    ("Київ", "Kyiv"),
    ("Єнакієве", "Yenakiieve"),
    ("Згурський", "Zghurskyi"),
    ("Розгін", "Rozghin"),
    ("Знам’янка", "Znamianka"),
    ("Знам'янка", "Znamianka"),
    ("Короп’є", "Koropie"),
    ("Їжакевич", "Yizhakevych"),
    ("Кадиївка", "Kadyivka"),
    ("Йосипівка", "Yosypivka"),
    ("Стрий", "Stryi"),
    ("Юрій", "Yurii"),
    ("Яготин", "Yahotyn"),
    ("Ічня", "Ichnia"),
    ("Щербухи", "Shcherbukhy"),
    ("Ґалаґан", "Galagan"),
    ("Нью-Йорк", "Niu-York"),
    ("Часів Яр", "Chasiv Yar"),
    ("Кам’янка-Дніпровська", "Kamianka-Dniprovska"),
    ("Івано-Франківськ", "Ivano-Frankivsk"),
    ("АР Крим", "AR Krym"),
]


@pytest.mark.parametrize(("name_uk", "name_en"), CASES)
def test_follows_the_national_table(name_uk: str, name_en: str) -> None:
    assert romanise(name_uk) == name_en
