"""No events: sentences of losses, plans, history, animals, sport, repairs, courts and fears, in three languages, of which none is a claim."""

import pytest
from reading_cases import shorts

NO_EVENTS = """
Over the past day Russia lost 1,120 soldiers, 12 tanks and 34 artillery systems near Pokrovsk.
Air defenses shot down 45 of 60 drones over Kyiv, Odesa and Sumy regions.
The blast wave shattered windows in Kharkiv's metro museum in 1943.
In Odesa, a striker missed two shots at goal in the derby against Chornomorets.
Miners in Kryvyi Rih went on strike over unpaid wages.
A lightning strike set a barn ablaze near Poltava.
Kherson residents were evacuated from 12 settlements.
Doctors in Dnipro treat 40 wounded soldiers every day.
The mayor of Mykolaiv said reconstruction of 300 buildings damaged by shelling would begin in spring.
A memorial to those killed in the 2022 missile strike on Kramatorsk station was unveiled.
Russian forces could attack Zaporizhzhia this autumn, the intelligence chief warned.
If Russia attacks Sumy, Ukraine will respond, he said.
Ukraine is preparing to defend Kharkiv against a possible offensive.
Exercises to repel an assault took place near Lviv.
An air raid alert was declared in Kyiv and Chernihiv regions.
Sirens sounded in Odesa as drones approached.
Police in Uzhhorod detained two men who planned to blow up a railway.
The court in Ternopil sentenced a man who adjusted Russian strikes on Odesa to 15 years.
Kryvyi Rih lost 2:1 to Zorya Luhansk in the Premier League.
The frigate Hetman Ivan Mazepa will be based in Odesa.
The "Siege of Kherson" exhibition opens in Kyiv on Friday.
Three people were poisoned by mushrooms in Zhytomyr.
Power was cut to 12,000 customers in Sumy region after a storm.
A drone factory opened in Lviv.
Denmark will supply 19 F-16 jets and train pilots in Odense.
Germany pledged 12 Patriot missiles for the defence of Kharkiv.
Engineers cleared 120 mines near Izium.
Sappers destroyed 45 shells in Bucha district.
A mine killed a tractor driver in Kherson region.
The bridge to Kherson was built in 1985.
Avdiivka had a population of 32,000 before the war.
The 110th brigade from Cherkasy holds a front of 12 kilometres.
Volunteers brought 5 tonnes of aid from Rivne to Kherson.
Grain prices in Mykolaiv rose by 12 percent.
The minister visited positions near Kupiansk and awarded 20 soldiers.
Wildfires burned 12 hectares near Chornobyl.
A bus struck a truck near Vinnytsia, killing three.
Hackers attacked the website of the Kharkiv city council 12 times.
The Battle of Poltava took place in 1709.
Residents of Kherson fear new attacks.
The SBU exposed an agent who was preparing attacks in Kharkiv.
Talks on a ceasefire near Zaporizhzhia NPP were held in Vienna.
The General Staff denied reports that Russian forces had captured Vovchansk.
Putin claimed in 2022 that Ukraine had shelled Donetsk for eight years.
Two teenagers were arrested for setting fire to a car in Dnipro.
A rocket carrying a satellite was launched from Baikonur.
Novak Djokovic won after 12 aces in Kharkiv Open.
The museum in Kaniv shows a painting "The Shelling of Kinburn".
A heart attack killed the mayor of Bakhmut.
Russian troops are stationed in Melitopol and Tokmak.
Russia is moving 120 vehicles towards Tokmak.
За добу ворог втратив 1120 осіб, 12 танків і 34 артсистеми на Покровському напрямку.
Сили ППО збили 45 із 60 безпілотників над Києвом, Одесою та Сумщиною.
В Одесі нападник двічі пробив повз ворота «Чорноморця».
Шахтарі Кривого Рогу оголосили страйк.
Блискавка влучила в хлів на Полтавщині.
З Херсона евакуювали 120 мешканців.
У Дніпрі лікують 40 поранених бійців.
У Миколаєві відновлять 300 будинків, пошкоджених обстрілами.
У Краматорську відкрили меморіал загиблим від ракетного удару 2022 року.
Росіяни можуть атакувати Запоріжжя восени, попередив керівник розвідки.
Якщо Росія нападе на Суми, Україна відповість.
Харків готується до можливого наступу.
Під Львовом відбулися навчання з відбиття штурму.
У Києві та Чернігові оголошено повітряну тривогу.
В Одесі лунали сирени через загрозу дронів.
В Ужгороді затримали двох чоловіків, які готували підрив колії.
У Тернополі засудили коригувальника обстрілів Одеси.
«Кривбас» програв «Зорі» з рахунком 2:1.
У Києві відкрили виставку «Облога Херсона».
У Житомирі троє людей отруїлися грибами.
На Сумщині через негоду знеструмлено 12 тисяч абонентів.
У Львові відкрили завод дронів.
Німеччина передасть 12 ракет для захисту Харкова.
Під Ізюмом сапери знешкодили 120 мін.
На Херсонщині тракторист підірвався на міні.
Авдіївка до війни мала 32 тисячі мешканців.
110-та бригада тримає 12 кілометрів фронту під Авдіївкою.
Волонтери привезли з Рівного до Херсона п'ять тонн допомоги.
Міністр відвідав позиції біля Куп'янська й нагородив 20 воїнів.
Автобус врізався у вантажівку біля Вінниці, троє загинули.
Хакери 12 разів атакували сайт Харківської міськради.
Полтавська битва відбулася 1709 року.
Мешканці Херсона бояться нових обстрілів.
СБУ викрила агентку, яка готувала теракт у Харкові.
Генштаб спростував захоплення Вовчанська.
Двоє підлітків підпалили авто в Дніпрі.
У Канівському музеї показують картину «Обстріл Кінбурна».
Росія перекинула 120 одиниць техніки до Токмака.
На Покровському напрямку знищено 120 окупантів, ще 80 поранено.
За добу на напрямку витрачено 340 боєприпасів, вогонь вели 12 годин.
У районі Торецька противник проводить ротацію.
Ворог накопичує сили біля Гуляйполя.
Позиції наших військ біля Роботиного стабільні.
На Херсонщині за тиждень зібрали 120 тонн кавунів.
Голова ОВА розповів про підготовку Запоріжжя до опалювального сезону.
У Сумах попрощалися з трьома загиблими воїнами.
У Нікополі відновили водопостачання після обстрілів.
У місті Шостка 12 годин не було світла.
Над Полтавщиною працює ППО.
У Дніпрі чути звуки роботи ППО.
За сутки враг потерял 1120 человек, 12 танков и 34 артсистемы на Покровском направлении.
ПВО сбила 45 из 60 беспилотников над Киевом, Одессой и Сумской областью.
В Одессе нападающий дважды пробил мимо ворот «Черноморца».
Шахтеры Кривого Рога объявили забастовку.
Молния попала в сарай в Полтавской области.
Из Херсона эвакуировали 120 жителей.
В Днепре лечат 40 раненых бойцов.
В Николаеве восстановят 300 домов, поврежденных обстрелами.
В Краматорске открыли мемориал погибшим от ракетного удара 2022 года.
Россияне могут атаковать Запорожье осенью, предупредил глава разведки.
Если Россия нападет на Сумы, Украина ответит.
Харьков готовится к возможному наступлению.
Под Львовом прошли учения по отражению штурма.
В Киеве и Чернигове объявлена воздушная тревога.
В Тернополе осудили корректировщика обстрелов Одессы.
«Кривбасс» проиграл «Заре» со счетом 2:1.
В Киеве открыли выставку «Осада Херсона».
Германия передаст 12 ракет для защиты Харькова.
Под Изюмом саперы обезвредили 120 мин.
В Херсонской области тракторист подорвался на мине.
Авдеевка до войны насчитывала 32 тысячи жителей.
Волонтеры привезли из Ровно в Херсон пять тонн помощи.
Автобус врезался в грузовик возле Винницы, трое погибли.
Хакеры 12 раз атаковали сайт Харьковского горсовета.
Жители Херсона боятся новых обстрелов.
СБУ разоблачила агента, готовившего теракт в Харькове.
Генштаб опроверг захват Волчанска.
Россия перебросила 120 единиц техники к Токмаку.
На Покровском направлении уничтожено 120 оккупантов, еще 80 ранены.
В районе Торецка противник проводит ротацию.
Враг накапливает силы возле Гуляйполя.
Минобороны РФ заявило об освобождении села Терны.
ВС РФ улучшили положение по переднему краю у Клещеевки.
Потери ВСУ на Донецком направлении составили до 345 военнослужащих.
Уничтожены склад боеприпасов в районе Константиновки и три гаубицы.
Поражены живая сила и техника 12 бригад ВСУ в районах Работино и Орехова.
За сутки ПВО сбила 45 беспилотников в районах Токмака и Горловки.
В Никополе восстановили водоснабжение после обстрелов.
В Сумах простились с тремя погибшими воинами.
Над Полтавской областью работает ПВО.
The court heard that the shelling of Mariupol theatre in March 2022 was a war crime.
Prosecutors opened a case over the 2014 attack on Ilovaisk.
Three years ago Russian missiles hit Vinnytsia, killing 29 people.
In August 2023, a missile strike on Chernihiv's theatre killed seven.
Before the full-scale war, Shchastia was shelled almost daily.
Ukraine marks the anniversary of the battle of Debaltseve.
He survived the shelling of Bucha and moved to Poland.
The film tells of the defence of Azovstal in Mariupol.
"We will strike Moscow," the commander joked in Kyiv.
Analysts expect a Russian offensive on Huliaipole in summer.
The West fears a new assault on Kharkiv.
Zelensky asked for weapons to repel attacks on Odesa.
Russia threatened to bomb Kyiv.
Moscow plans to capture Pokrovsk by September.
Fortifications around Sloviansk will withstand any assault.
The enemy wants to cut the road from Kostiantynivka to Druzhkivka.
The village of Robotyne was liberated in August 2023.
Russian troops captured Avdiivka in February.
The frontline near Pokrovsk has not changed.
There is no threat of an offensive from Belarus, the border service said.
Insurance against drone attacks is offered in Odesa.
School No. 12 in Nikopol received shelters against shelling.
The shelling of Kherson must stop, the UN said.
Rescuers finished clearing rubble after the strike in Dnipro.
The hospital in Chuhuiv damaged by shelling reopened.
Journalists visited Orikhiv, a town destroyed by bombs.
Russian propaganda said Kyiv had staged the attack on Bucha.
Fact check: video does not show the strike on Odesa port.
A tank battle simulation game set in Kupiansk was released.
Traffic police in Lviv recorded 12 collisions in one day.
Dogs attacked a child in Poltava.
Wolves attacked a farm near Korosten 3 times.
Locusts attacked fields in Mykolaiv region.
Cossacks repelled an assault on Azov in 1641.
Ukraine beat Scotland 3-1 at Hampden with two strikes from Yarmolenko.
A gas explosion destroyed a flat in Novopskov.
Four soldiers died in an explosion at a depot near Balakliia in 2017.
The 45 clashes in the game were watched by fans in Sumy.
Combat medics from Rivne trained in 12 scenarios.
Ukrainian Railways delayed 12 trains after shelling.
Fighting corruption in Kharkiv continues.
The fight for Odesa's mayoral seat intensifies.
Protesters clashed with police in Kyiv.
Прокуратура відкрила справу за фактом обстрілу Маріуполя у 2022 році.
Три роки тому ракети влучили у Вінницю.
До повномасштабної війни Щастя обстрілювали майже щодня.
Він пережив обстріли Бучі та переїхав до Польщі.
Фільм розповідає про оборону Маріуполя.
Аналітики очікують наступу на Гуляйполе влітку.
Захід боїться нового штурму Харкова.
Президент просить зброю, щоб відбивати атаки на Одесу.
Москва погрожує бомбити Київ.
Ворог планує захопити Покровськ до вересня.
Укріплення біля Слов'янська витримають будь-який штурм.
Роботине звільнили в серпні 2023 року.
Лінія фронту біля Покровська не змінилася.
Загрози наступу з Білорусі немає.
У школі Нікополя облаштували укриття від обстрілів.
Обстріли Херсона мають припинитися, заявили в ООН.
Журналісти побували в Оріхові, зруйнованому бомбами.
Російська пропаганда заявила, що Київ інсценував удар по Бучі.
Собаки напали на дитину в Полтаві.
Вовки тричі нападали на ферму біля Коростеня.
Сарана атакувала поля на Миколаївщині.
Козаки відбили штурм Азова 1641 року.
Вибух газу зруйнував квартиру в Новопскові.
У Житомирі чоловік підірвав гранату в квартирі.
Боротьба з корупцією в Харкові триває.
Протестувальники зіткнулися з поліцією в Києві.
У Харкові триває битва за крісло мера.
Ціни в Одесі б'ють рекорди.
Спека б'є рекорди на Херсонщині.
У Запоріжжі вдарили морози.
Ожеледиця вдарила по Полтавщині.
Криза вдарила по підприємствах Дніпра.
Санкції б'ють по економіці Криму.
Футболісти з Луцька завдали 12 ударів у площину воріт.
Боксер із Сум завдав три нокаутуючих удари.
На Сумщині оголосили примусову евакуацію через обстріли.
Дрон-камікадзе для ЗСУ виготовили учні з Рівного.
Снаряд часів Другої світової знайшли біля Умані.
Піротехніки знищили 12 авіабомб біля Фастова.
У Тростянці згадали бої за місто 2022 року.
Росіяни мінують поля біля Оріхова.
У Бердянську окупанти вивозять зерно.
Прокуратура открыла дело по факту обстрела Мариуполя в 2022 году.
Три года назад ракеты попали в Винницу.
До полномасштабной войны Счастье обстреливали почти ежедневно.
Аналитики ожидают наступления на Гуляйполе летом.
Запад опасается нового штурма Харькова.
Москва грозит бомбить Киев.
Враг планирует захватить Покровск до сентября.
Работино освободили в августе 2023 года.
Линия фронта у Покровска не изменилась.
Угрозы наступления из Беларуси нет.
Обстрелы Херсона должны прекратиться, заявили в ООН.
Журналисты побывали в Орехове, разрушенном бомбами.
Собаки напали на ребенка в Полтаве.
Саранча атаковала поля в Николаевской области.
Казаки отбили штурм Азова в 1641 году.
Взрыв газа разрушил квартиру в Новопскове.
Борьба с коррупцией в Харькове продолжается.
Протестующие столкнулись с полицией в Киеве.
Жара бьет рекорды в Херсонской области.
В Запорожье ударили морозы.
Кризис ударил по предприятиям Днепра.
Санкции бьют по экономике Крыма.
Боксер из Сум нанес три нокаутирующих удара.
В Сумской области объявили принудительную эвакуацию из-за обстрелов.
Снаряд времен Второй мировой нашли под Уманью.
В Бердянске оккупанты вывозят зерно.
Глава ДНР Денис Пушилин рассказал о восстановлении Мариуполя.
В Мариуполе построили 12 домов.
В ЛНР собрали 120 тысяч тонн зерна.
Российские военные обучили 12 расчетов «Ланцетов» в Крыму.
Дежурные средства ПВО уничтожили 12 БПЛА над Курской областью.
Ukraine's General Staff said Russia had lost 1,200 troops and 30 tanks in a day near Pokrovsk.
A fire broke out at a warehouse in Odesa; 60 rescuers were at work.
Kharkiv's metro carried 120,000 passengers on Tuesday.
Two soldiers from Kherson won medals at the Paralympics in Paris.
The bridge in Kherson was blown up in November 2022.
Residents of Kupiansk are being evacuated as the front draws nearer.
In Sumy, schools switched to online lessons after the attack warning.
A delegation visited Bucha, where hundreds were killed in 2022.
The trial of the Bucha attackers began in Kyiv.
Ukraine will rebuild Mariupol after the war, he said.
A Shakhtar striker scored twice as his team beat Vorskla Poltava.
Police found 12 grenades and a rifle in a flat in Lutsk.
A farmer near Balakliia found an unexploded missile in his field.
Deminers blew up an unexploded bomb in Chernihiv.
The army trains with live fire at Yavoriv.
Belarus began drills near the border with Volyn region.
Experts say Russia may run out of missiles before it attacks Odesa again.
Kyiv's air defence is ready to repel a massive attack.
The film "Bombing of Odesa" premieres on Friday.
На полігоні під Житомиром військові відпрацювали удари по умовному противнику.
У Луцьку знайшли 12 гранат і кулемет.
Фермер з-під Балаклії знайшов у полі нерозірвану ракету.
У Чернігові знешкодили авіабомбу часів Другої світової.
Білорусь розпочала навчання поблизу кордону з Волинню.
Київська ППО готова відбити масовану атаку.
У Бучі вшанували загиблих під час окупації.
Суд у Києві розглядає справу про розстріл цивільних у Бучі.
Після війни Маріуполь відбудують, пообіцяв президент.
Страйк на шахті в Кривому Розі триває 12 днів.
Нападник «Шахтаря» двічі вразив ворота «Ворскли» в Полтаві.
Мешканців Куп'янська евакуюють через наближення фронту.
Міст у Херсоні підірвали в листопаді 2022 року.
Під Оріховом облаштовують третю лінію оборони.
За день в області проросли 12 тисяч гектарів пшениці.
На Харківщині обмежили рух транспорту в прикордонні.
У Сумах попередили про загрозу балістики.
Загроза застосування КАБ для Запоріжжя.
Увага! Швидкісна ціль на Харків!
Група шахедів рухається в напрямку Кременчука.
На полигоне под Житомиром военные отработали удары по условному противнику.
В Луцке нашли 12 гранат и пулемет.
Фермер из-под Балаклеи нашел в поле неразорвавшуюся ракету.
Белоруссия начала учения у границы с Волынью.
Суд в Киеве рассматривает дело о расстреле гражданских в Буче.
После войны Мариуполь отстроят, пообещал президент.
Забастовка на шахте в Кривом Роге длится 12 дней.
Жителей Купянска эвакуируют из-за приближения фронта.
В Сумах предупредили об угрозе баллистики.
Внимание! Скоростная цель на Харьков!
Группа «Шахедов» движется в направлении Кременчуга.
Минобороны РФ сообщило о взятии Желанного и Новогродовки.
Российские войска вышли к окраинам Покровска.
ВСУ покинули позиции у Углегорска, пишет DeepState.
В ДНР за неделю приняли 120 новорожденных.
"""


@pytest.mark.parametrize("text", NO_EVENTS.strip().splitlines())
def test_no_event_is_no_claim(text: str) -> None:
    assert shorts(text) == []
