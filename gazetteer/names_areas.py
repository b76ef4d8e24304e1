"""Names of areas: the adjectives of oblasts, raions and hromadas, and what else an oblast is called."""

import re

from gazetteer.inflection import Forms
from gazetteer.names import adjective_ru, adjective_uk, guesses_ru

_NOUNS_UK = re.compile(
    r"\s+(?:область|обл\.?|район|р-н|(?:(?:міська|селищна|сільська)\s+)?(?:територіальна\s+)?громада|напрямок)$",
    re.I,
)
_NOUNS_RU = re.compile(
    r"\s+(?:область|обл\.?|район|р-н|(?:территориальная\s+)?(?:громада|община)|направление)$", re.I
)
_NOUNS_EN = re.compile(
    r"\s+(?:oblast|region|province|raion|district|rayon|(?:territorial\s+)?(?:hromada|community)|direction|axis)$",
    re.I,
)

OBLAST_NAMES: dict[str, tuple[str, ...]] = {
    "UA01": ("Крим", "Крым", "Республіка Крим", "Республика Крым", "Crimea", "Krym"),
    "UA05": ("Вінниччина", "Поділля", "Винниччина", "Vinnytsia", "Vinnytsya", "Vinnitsa"),
    "UA07": ("Волинь", "Волынь", "Volyn"),
    "UA12": ("Дніпропетровщина", "Днепропетровщина", "Dnipropetrovsk", "Dnepropetrovsk", "Dnipro"),
    "UA14": ("Донеччина", "Донетчина", "ДНР", "Donetsk"),
    "UA18": ("Житомирщина", "Zhytomyr", "Zhitomir"),
    "UA21": ("Закарпаття", "Закарпатье", "Zakarpattia", "Zakarpattya", "Transcarpathia"),
    "UA23": (
        "Запоріжжя",
        "Запорожье",
        "Запорожчина",
        "Zaporizhzhia",
        "Zaporizhzhya",
        "Zaporizhia",
        "Zaporozhye",
    ),
    "UA26": (
        "Прикарпаття",
        "Івано-Франківщина",
        "Прикарпатье",
        "Ивано-Франковщина",
        "Ivano-Frankivsk",
        "Prykarpattia",
    ),
    "UA32": ("Київщина", "Киевщина", "Kyiv", "Kiev"),
    "UA35": ("Кіровоградщина", "Кировоградщина", "Kirovohrad", "Kirovograd"),
    "UA44": ("Луганщина", "ЛНР", "Luhansk", "Lugansk"),
    "UA46": ("Львівщина", "Львовщина", "Lviv", "Lvov"),
    "UA48": ("Миколаївщина", "Николаевщина", "Mykolaiv", "Mykolayiv", "Nikolaev"),
    "UA51": ("Одещина", "Одесчина", "Odesa", "Odessa"),
    "UA53": ("Полтавщина", "Poltava"),
    "UA56": ("Рівненщина", "Ровенщина", "Ривненщина", "Rivne", "Rovno"),
    "UA59": ("Сумщина", "Sumy", "Sumshchyna"),
    "UA61": ("Тернопільщина", "Тернопольщина", "Ternopil", "Ternopol"),
    "UA63": ("Харківщина", "Слобожанщина", "Харьковщина", "Kharkiv", "Kharkov"),
    "UA65": ("Херсонщина", "Kherson"),
    "UA68": ("Хмельниччина", "Хмельнитчина", "Khmelnytskyi", "Khmelnitsky"),
    "UA71": ("Черкащина", "Черкасщина", "Cherkasy", "Cherkassy"),
    "UA73": ("Буковина", "Чернівеччина", "Черновитчина", "Chernivtsi", "Bukovyna", "Bukovina"),
    "UA74": ("Чернігівщина", "Сіверщина", "Черниговщина", "Chernihiv", "Chernigov"),
}
"""What an oblast is called without its noun, by the first four characters of its code. Some are names of its city too."""

OBLAST_ADJECTIVES = {"UA12": ("Дніпровський",)}
"""What else stands before "oblast" than its own name: many say so of Dnipropetrovsk Oblast, which is not renamed yet."""

_RUSSIAN_ADJECTIVES = {
    "Харківський": "Харьковский", "Запорізький": "Запорожский", "Волноваський": "Волновахский",
    "Кальміуський": "Кальмиусский", "Василівський": "Васильевский", "Генічеський": "Генический",
    "Сумський": "Сумской", "Охтирський": "Ахтырский", "Криворізький": "Криворожский",
    "Кам'янський": "Каменский", "Дніпровський": "Днепровский", "Дніпропетровський": "Днепропетровский",
    "Ніжинський": "Нежинский", "Сєвєродонецький": "Северодонецкий", "Сіверськодонецький": "Северодонецкий",
    "Старобільський": "Старобельский", "Щастинський": "Счастьинский", "Київський": "Киевский",
    "Одеський": "Одесский", "Полтавський": "Полтавский", "Херсонський": "Херсонский",
    "Луганський": "Луганский", "Донецький": "Донецкий", "Чернігівський": "Черниговский",
    "Миколаївський": "Николаевский", "Рівненський": "Ровенский", "Вінницький": "Винницкий",
    "Волинський": "Волынский", "Житомирський": "Житомирский", "Закарпатський": "Закарпатский",
    "Івано-Франківський": "Ивано-Франковский", "Кіровоградський": "Кировоградский", "Львівський": "Львовский",
    "Тернопільський": "Тернопольский", "Хмельницький": "Хмельницкий", "Черкаський": "Черкасский",
    "Чернівецький": "Черновицкий", "Білгород-Дністровський": "Белгород-Днестровский",
    "Новгород-Сіверський": "Новгород-Северский", "Слов'янський": "Славянский", "Мар'їнський": "Марьинский",
    "Оріхівський": "Ореховский", "Вовчанський": "Волчанский", "Зміївський": "Змиевской",
    "Гуляйпільський": "Гуляйпольский", "Вугледарський": "Угледарский", "Курахівський": "Кураховский",
    "Селидівський": "Селидовский", "Токмацький": "Токмакский", "Лиманський": "Лиманский",
    "Калуський": "Калушский", "Надвірнянський": "Надворнянский", "Олександрійський": "Александрийский",
    "Дрогобицький": "Дрогобычский", "Самбірський": "Самборский", "Роздільнянський": "Раздельнянский",
    "Кременчуцький": "Кременчугский", "Вараський": "Варашский", "Золотоніський": "Золотоношский",
    "Прилуцький": "Прилукский", "Довжанський": "Должанский", "Подільський": "Подольский",
    "Кам'янець-Подільський": "Каменец-Подольский", "Могилів-Подільський": "Могилев-Подольский",
    "Білогірський": "Белогорский", "Володимирський": "Владимирский", "Гірський": "Горский",
    "Солом'янський": "Соломенский", "Голосіївський": "Голосеевский", "Слобідський": "Слободской",
    "Холодногірський": "Холодногорский", "Немишлянський": "Немышлянский", "Салтівський": "Салтовский",
    "Лозівський": "Лозовской;Лозовский", "Березнегуватський": "Березнеговатский",
    "Комунарський": "Коммунарский", "Калінінський": "Калининский",
    "Центрально-Міський": "Центрально-Городской",
    "Очаківський": "Очаковский", "Шевченківський": "Шевченковский", "Олешківський": "Алешковский",
}  # fmt: skip


def without_noun(name: str) -> str:
    """Return the name of an area without its noun: `Донецька область`, `Donetsk Oblast`, `Покровська міська громада`."""
    for nouns in (_NOUNS_UK, _NOUNS_RU, _NOUNS_EN):
        name = nouns.sub("", name)
    return name.strip()


def has_noun(name: str) -> bool:
    """Tell whether a name ends in the noun of an area."""
    return without_noun(name) != name.strip()


def is_adjective_uk(name: str) -> bool:
    """Tell whether the name of an area is an adjective: Донецька, Покровський."""
    return re.search(r"(?:[сцз]ьк|ов|н|ев)(?:ий|а|е)$", name) is not None


def masculine_uk(adjective: str) -> str:
    """Return the dictionary form of a Ukrainian adjective: Донецька, Донецький."""
    return adjective[:-1] + "ий" if adjective[-1:] in "аеі" else adjective


def masculine_ru(adjective: str) -> str:
    """Return the dictionary form of a Russian adjective: Бахмутское, Бахмутский."""
    if adjective.endswith(("ое", "ая", "ие", "ые")):
        stem = adjective[:-2]
        return stem + ("ий" if stem[-1:] in "кгх" else "ый")
    return adjective


def adjectives_ru(masculine: str) -> set[str]:
    """Return the Russian adjectives that may stand for a Ukrainian one."""
    plain = masculine.replace("’", "'").replace("ʼ", "'")
    known = _RUSSIAN_ADJECTIVES.get(plain)
    return set(known.split(";")) if known else guesses_ru(plain)


def area_forms(masculine: str, language: str, genders: str) -> Forms:
    """Decline the adjective of an area."""
    return adjective_uk(masculine, genders) if language == "uk" else adjective_ru(masculine, genders)
