"""Speakers: a stranger's words are given to nobody else, and authorities tell of their own town or region and of no front."""

import pytest
from reading_cases import reading

CASES: list[tuple[str, list[str]]] = [
    ("The IAEA said drones attacked Enerhodar. Russia's defence ministry blamed Ukraine.", ["newsroom"]),
    (
        "UN monitors said a missile hit Ternopil. The Russian Defense Ministry said it struck a plant.",
        ["newsroom"],
    ),
    (
        "Local residents said Russia hit Izium with a missile. Governor Syniehubov said three were wounded.",
        ["newsroom"],
    ),
    ("Drones hit Kyiv, residents said. The Air Force said 20 drones were downed.", ["newsroom"]),
    (
        "Interior Minister Ihor Klymenko said Russia hit Ternopil with two missiles. The air force said 476 drones were launched.",
        ["newsroom", "air-force"],
    ),
    (
        "DeepState says Russian troops attacked Lyman. The General Staff reported 12 clashes there.",
        ["newsroom", "general-staff"],
    ),
    (
        "British intelligence said Russia attacked near Kupiansk. Ukraine's military reported 10 attacks there.",
        ["newsroom", "general-staff"],
    ),
    ("Міненерго повідомило про удари по Полтаві. Голова ОВА уточнив, що постраждалих немає.", ["newsroom"]),
    ("Зеленський: росіяни скинули на Запоріжжя десять бомб. ОВА повідомляє про поранених.", ["newsroom"]),
    (
        "Prime Minister Svyrydenko said Russia hit Odesa with 40 drones. Governor Kiper said two people were hurt.",
        ["newsroom"],
    ),
    (
        "По данным DeepState, россияне атаковали Лиман. В Генштабе заявили о 12 боях.",
        ["newsroom", "general-staff"],
    ),
    (
        "Губернатор Рязанской области Павел Малков сообщил об атаке БПЛА на предприятие. В Генштабе ВСУ подтвердили удар по Рязанскому НПЗ.",
        ["newsroom", "general-staff"],
    ),
    ("Kharkiv Mayor Ihor Terekhov reported three strikes on Kharkiv.", ["town-mayors"]),
    ("The mayor of Sumy, Artem Kobzar, reported two strikes on the city.", ["town-mayors"]),
    (
        "The Air Force also said Russia fired four S-300 missiles at the Sumy region. According to Sumy Governor Volodymyr Artiukh, two were hurt.",
        ["air-force"],
    ),
    ("Городской голова Славянска Вадим Лях информировал, что россияне обстреляли Славянск.", ["town-mayors"]),
    (
        "A man was injured in Russian strikes in Sumy Oblast, the regional military administration reported.",
        ["sumy-administration"],
    ),
    (
        "This was reported by the press service of the Prosecutor General's Office. Russian forces attacked Esman with a drone.",
        ["prosecutors"],
    ),
    (
        "Начальник полиции Харьковской области Сергей Болвинов сообщил о двух ударах по Изюму.",
        ["national-police"],
    ),
    (
        "Глава прокуратуры Харьковской области Александр Фильчаков сообщил, что по Харькову ударили тремя бомбами.",
        ["prosecutors"],
    ),
    (
        "В Силах обороны Юга сообщили о 12 атаках россиян на Гуляйпольском направлении.",
        ["defence-forces-south"],
    ),
    ("Спикер Сил обороны Юга сообщил об атаках на Запорожском направлении.", ["defence-forces-south"]),
    (
        "Two people were hurt in Ukrainian shelling of Donetsk, the city's mayor Alexei Kulemzin said.",
        ["donetsk-occupation"],
    ),
    ("Мэр Энергодара сообщил об атаке дронов ВСУ на город.", ["zaporizhzhia-occupation"]),
    ('Генштаб повідомив: у зоні ОСУВ "Таврія" відбито 12 атак поблизу Авдіївки.', ["general-staff"]),
    (
        "Kyiv's military administration head Tymur Tkachenko said drones hit the Solomianskyi district.",
        ["kyiv-city-administration"],
    ),
    (
        "Voloshyn said that the enemy attacked Robotyne twice. The mayor of Orikhiv said a bomb hit the town.",
        ["newsroom", "town-mayors"],
    ),
    (
        "Russians hit Chernihiv with two missiles. This was reported by Mayor Oleksandr Lomako. Governor Viacheslav Chaus said a plant was damaged.",
        ["town-mayors"],
    ),
    (
        "За добу на фронті відбулося 150 боєзіткнень. На Покровському напрямку ворог атакував 40 разів. Мер Києва Віталій Кличко повідомив про роботу ППО.",
        ["newsroom", "newsroom"],
    ),
    (
        "Російські війська обстріляли Куп'янськ з артилерії. Мер Миколаєва Сєнкевич повідомив про вибухи.",
        ["newsroom"],
    ),
    (
        "Ворог 10 разів обстріляв Нікополь. Поліція Харківщини повідомила про удар по Чугуєву.",
        ["newsroom", "national-police"],
    ),
    (
        "Росіяни завдали удару по Сумах. Загинула людина, повідомили в прокуратурі. На Покровському напрямку було 20 атак.",
        ["prosecutors", "newsroom"],
    ),
    (
        "Ukraine's Air Force launched strikes on a depot near Tokmak. Russian troops shelled Nikopol 5 times.",
        ["newsroom", "newsroom"],
    ),
    (
        "Russian forces attacked Pokrovsk 12 times. Kharkiv mayor Ihor Terekhov said two drones hit the city.",
        ["newsroom", "town-mayors"],
    ),
]


@pytest.mark.parametrize(("text", "claimants"), CASES)
def test_tells_who_says_it(text: str, claimants: list[str]) -> None:
    assert [claim.claimant for claim in reading(text).claims] == claimants
