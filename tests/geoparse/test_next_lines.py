"""Next lines: what goes on from what was told before it, without its noun or its place, and what only stands beside it."""

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
        "Найчастіше прилітало по Індустріальному району. Найтяжчою видалася ніч на 18-те, коли за дві години сталося п’ять прильотів.",
        ["unspecified 5"],
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
    (
        "The mission recorded fewer violations in Luhansk region, compared with the previous week.",
        [],
    ),
    (
        "Compared with the day before, shelling of Kherson intensified, officials said in comparison with last week.",
        ["shelling some @ Kherson"],
    ),
    (
        "За день армия РФ нанесла 14 авиаударов, из них три – по Ворожбе на Сумщине, и 26 раз открывала огонь из РСЗО.",
        ["air_strike 14", "air_strike 3 @ Ворожбе (part_of)", "mlrs 26"],
    ),
    (
        "За добу ворог завдав 12 авіаударів, з них два – по Білопіллю, та 33 рази відкривав вогонь із РСЗВ.",
        ["air_strike 12", "air_strike 2 @ Білопіллю (part_of)", "mlrs 33"],
    ),
    (
        "Ворог обстріляв Гасичівку. У Чорному морі напоготові до ракетних ударів стоять три носії «Калібрів».",
        ["shelling some @ Гасичівку"],
    ),
    ("На Лиманському напрямку загарбники намагаються не допустити, щоб наші бригади просувалися.", []),
    (
        "In violation of withdrawal lines, the SMM spotted six mortars in Perevalsk and three multiple launch rocket systems near Dovzhansk.",
        [],
    ),
    (
        "Kamikaze drones hit a power substation in Boyarka, a small town southwest of the capital, Kyiv. Officials reported two strikes there.",
        ["drone_strike some @ Boyarka", "unspecified 2 @ Boyarka"],
    ),
    ("У Снігурівці поле «атакує» вже не ворог, а сарана.", []),
    (
        "На Сіверському та Куп’янському напрямках: дев’ять та 11 боїв проти 16 і 14 днем раніше.",
        ["clash 9 on siverskyi", "clash 11 on kupiansk"],
    ),
    (
        "The city of Kherson came under drone and artillery attacks.",
        ["drone_strike some @ Kherson", "shelling some @ Kherson"],
    ),
    (
        "На Южно-Донецком направлении авиаударами и огнём артиллерии нанесено поражение живой силе в районах Павловки и Никольского.",
        [
            "air_strike some @ Павловки, Никольского on pivdenno-donetskyi",
            "shelling some @ Павловки, Никольского on pivdenno-donetskyi",
        ],
    ),
    (
        "По Лозовій на Харківщині армія рф завдала низки ударів дронами. Міський голова нарахував 11 влучань: пошкоджено вокзал і дві школи.",
        ["drone_strike 3..9 @ Лозовій", "drone_strike 11 @ Лозовій"],
    ),
    (
        "Минобороны рассказало о 56 перехваченных за ночь украинских дронах, из которых девять – над Курской областью.",
        [],
    ),
    ("В Броварах обломки сбитого «шахеда» упали на автосалон.", []),
    ("Russia shelled Kherson, residents fled to shelters.", ["shelling some @ Kherson"]),
    ("Russia attacked Lyman five times, compared with previous weeks.", ["unspecified 5 @ Lyman"]),
    ("Ворог обстріляв Херсон, люди їхали додому.", ["shelling some @ Херсон"]),
    ("Дрони атакували Харків та Суми, по останньому гупало.", ["drone_strike some @ Харків, Суми"]),
    ("Дві ракети прямували до Харкова і влучили в завод.", ["missile_strike 2 @ Харкова"]),
    ("They fled to Sumy, which was shelled five times.", ["shelling 5 @ Sumy"]),
    ("Two people left for Kharkiv, where a missile hit a hotel.", ["missile_strike 1 @ Kharkiv"]),
    ("Russian troops moved to Lyman and attacked it five times.", ["unspecified 5 @ Lyman"]),
    ("A minibus heading to Sumy was hit by a drone in Bilopillia.", ["drone_strike 1 @ Bilopillia"]),
    ("Удар по відділку поліції Харкова: три ракети.", ["missile_strike 3 @ Харкова"]),
    ("Дрон ударив по поліції Харкова.", ["drone_strike 1 @ Харкова"]),
    (
        "Russians unleashed missiles and drones on Kharkiv.",
        ["missile_strike some @ Kharkiv", "drone_strike some @ Kharkiv"],
    ),
    ("In usually quiet Ternopil, five missiles struck.", ["missile_strike 5 @ Ternopil"]),
    (
        "Пошкоджений обстрілами будинок відремонтували, а вночі ворог завдав 5 ударів по Харкову.",
        ["unspecified 5 @ Харкову"],
    ),
    (
        "По Лиману двічі вдарила авіація, а артилерія – п'ять разів.",
        ["air_strike 2 @ Лиману", "shelling 5 @ Лиману"],
    ),
    ("По сравнению с Сумами Харьков обстреляли пять раз.", ["shelling 5 @ Харьков"]),
    ("Порівняно з Лиманом, на Покровському напрямку 12 атак.", ["clash 12 on pokrovsk"]),
    ("Heavy rain pounds Odesa and Mykolaiv.", []),
    ("Russian artillery pounds Nikopol.", ["shelling some @ Nikopol"]),
    ("Вертолет Ми-8 упал в Харькове, погибли двое.", []),
    ("По Харкову завдали 5 ударів, загинули три людини. У Дергачах – двоє.", ["unspecified 5 @ Харкову"]),
    (
        "Тероризували Нікополь дронами та артилерією: 11 атак.",
        ["unspecified some @ Нікополь", "clash 11 @ Нікополь"],
    ),
    ("Тричі відкинули пропозицію в Лимані.", []),
    ("Загроза: шахеди по Сумах.", []),
    (
        "Обстріляли Херсон, Берислав; на останнє скинули чотири бомби.",
        ["shelling some @ Херсон, Берислав", "guided_bomb 4 @ Берислав"],
    ),
    (
        "Lysychansk and Sievierodonetsk were being erased by artillery. In the past day there were 10 air raids on the former and two on the latter.",
        ["air_strike 10 @ Lysychansk", "air_strike 2 @ Sievierodonetsk"],
    ),
    (
        "Russians attacked Lyman and Siversk. The former was hit by five bombs and the latter by two drones.",
        ["unspecified some @ Lyman, Siversk", "guided_bomb 5 @ Lyman", "drone_strike 2 @ Siversk"],
    ),
    (
        "The General Staff reported 14 attacks near Novopavlivka and five in the Unknownivka direction.",
        ["clash 14 @ Novopavlivka"],
    ),
    (
        "Russians attacked 12 times in the Lyman direction and five times in the Unknownivka direction.",
        ["clash 12 on lyman"],
    ),
    ("На Лиманському напрямку ворог атакував 12 разів, решта напрямків – без змін.", ["clash 12 on lyman"]),
    (
        "На Лиманському напрямку ворог атакував 12 разів, на решті напрямків атак не було.",
        ["clash 12 on lyman"],
    ),
    (
        "На Лиманском направлении враг атаковал 12 раз, на остальных направлениях без изменений.",
        ["clash 12 on lyman"],
    ),
    (
        "На Лиманському напрямку – без змін, на інших напрямках ворог атакував 5 разів.",
        ["clash none on lyman"],
    ),
    ("На Лиманському напрямку 12 атак, на Незнайківському напрямку 5 атак.", ["clash 12 on lyman"]),
    (
        "In Kharkiv Oblast, Vovchansk was hit by seven KABs, Lyptsi by two and Kupiansk by an FPV drone.",
        ["guided_bomb 7 @ Vovchansk", "guided_bomb 2 @ Lyptsi", "drone_strike 1 @ Kupiansk"],
    ),
    (
        "Vovchansk was hit by seven bombs, Lyptsi by two, Kupiansk by three.",
        ["guided_bomb 7 @ Vovchansk", "guided_bomb 2 @ Lyptsi", "guided_bomb 3 @ Kupiansk"],
    ),
    (
        "ППО збила 11 із 14 шахедів, два влучили в порт Ізмаїла, ще один — локаційно втрачений.",
        ["drone_strike 2 @ Ізмаїла"],
    ),
    (
        "За прошедшие сутки ВСУ совершили 42 обстрела ДНР, выпустив 162 боеприпаса, в том числе по Горловке – 11 раз.",
        ["shelling 42 @ ДНР", "shelling 11 @ Горловке (part_of)"],
    ),
    (
        "В Очакові після обстрілу пошкоджено 5 будинків, у Куцурубській громаді обійшлося без влучань.",
        ["shelling some @ Очакові", "unspecified none @ Куцурубській громаді"],
    ),
    (
        "В Купянске из-за артобстрела погибла женщина, в Изюме двое пострадали при ударе КАБ.",
        ["shelling some @ Купянске", "air_strike 1 @ Изюме"],
    ),
    (
        "Ворог 18 разів атакував на Покровському напрямку; дві атаки тривають.",
        ["clash 18 on pokrovsk", "clash 2 on pokrovsk (part_of)"],
    ),
    (
        "The enemy attacked 18 times near Shakhove in the Pokrovsk direction; two attacks are still ongoing.",
        ["clash 18 @ Shakhove on pokrovsk", "clash 2 on pokrovsk (part_of)"],
    ),
    (
        "У Сумському районі ворог атакував Юнаківку двома КАБами.",
        ["air_strike some @ Юнаківку (repeats)", "guided_bomb 2 @ Юнаківку"],
    ),
    (
        "У Запорізькому районі ворог атакував Комишуваху: два КАБи влучили в приватний сектор.",
        ["guided_bomb 2 @ Комишуваху"],
    ),
    (
        "Ночью дроны атаковали Энгельс и Саратов, в Харькове слышали взрывы.",
        ["drone_strike some @ Энгельс, Саратов"],
    ),
    (
        "Вночі росіяни вдарили двома «Іскандерами» по Харкову; опівдні — КАБами по Куп'янську: троє поранених.",
        ["missile_strike 2 @ Харкову", "air_strike some @ Куп'янську"],
    ),
    (
        "Three people were wounded in Russian strikes on Zolochiv and Pisky-Radkivski, and one in Borova.",
        ["unspecified some @ Zolochiv, Pisky-Radkivski, Borova"],
    ),
    (
        "На Нікопольщині агресор застосував артилерію. Влучав по Мирівській, Марганецькій громадах.",
        ["shelling some @ Нікопольщині", "unspecified some @ Мирівській, Марганецькій громадах"],
    ),
    ("«Металіст» штурмує перше місце: 5 перемог у Сумах та Полтаві.", []),
    ("Хакери атакували сервери Херсонської ОВА 12 разів.", []),
    ("A car bomb killed a former lawmaker in Luhansk.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_goes_on_in_the_next_sentence(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
