"""Turns of phrase in three languages: numbers told by those before, places told by others; what is told here goes first."""

TURNS = """
| since (noon|this morning|the morning|morning|dawn|daybreak|midday); (у|в|)(двічі|тричі|четверо) (більше|менше) ,;
  (вдвое|втрое|вчетверо) (больше|меньше) ,; (twice|three times) as many ,
w twofold         | (у|в|)(двічі|тричі|четверо) (більше|менше); (вдвое|втрое|вчетверо) (больше|меньше)
w donor           | волонтер(|и|ів|ка|ки|ами|ы|ов); фонд(|и|у|ом|а|ы); благодійник(|и|ів); благотворител(ь|и|ей); меценат(|и|ы);
                    volunteer(|s); charit(y|ies); (the |a )foundation; donor(|s)
w same_times      | as many times; the same number of times; стільки ж разів; столько же раз
w same            | стільки ж; стільки само; столько же; the same number; just as many
L                 | прийшовся; припав; припала; пришелся; пришёлся; припадає; припадают
j latter          | the latter
j former          | the former
X hurt            | hurt
Y hit             | (у|в)разил(и|а|о); (у|в)разив
Y                 | ранил(|а|о); ранив; ранила; ранило; ранили
E air_strike      | пуск(|и|ів|ами|ов) (нар|нурс|нурсів|нурсов)
                    (|(з|із|с) (вертольот(а|ів)|вертолет(а|ов)|гелікоптер(а|ів)|літак(а|ів)|самолет(а|ов)))
H                 | (у|в) повітряному просторі (|ще )(є|перебува(є|ють)|залиша(є|ють)ться|фіксу(є|ють)ться); в воздушном пространстве
                    (|еще )(остаются|находятся|есть|фиксируются); (are|is|were|remain|remained) in the airspace
H                 | намагатим(уть|е|еть)ся; спробу(є|ють) (просунутися|прорва|наступати|атакувати|захопити|розвинути);
                    попыта(ет|ют)ся; (буд(е|уть)|буд(ет|ут)) (намагатися|пытаться|пробовать)
H                 | не нанос(ит|ят) (|никаких |ракетных )удар(ов|ы); не завда(є|ють) (|жодних |ракетних )удар(ів|и);
                    (does not|do not|don't) (strike|target|attack|hit|shell)
H                 | (пока |ещё |еще |)не (сообщал|заявлял|комментировал|прокомментировал|отчитывал|отчитал)(|а|о|и|ся|ась|ось|ись);
                    (поки |наразі |ще |)не (повідомля|заявля|коментува)(в|ла|ло|ли)
w                 | (один|одним|одна|одно|одне) (із|з|зі)
                    (найгарячіш|найскладніш|найнапруженіш|найактивніш|найважч|найбільш|найнебезпечніш)(их|ий|им|ими|е);
                    (один|одним|одна|одно|одной) из самых; one of the (hottest|most|toughest|busiest)
w some_region     | (the |)border (area|areas|territory|territories|region|regions|districts|communities|settlements|villages)
E shelling        | огнев(ому|ого|ым|ое) воздействи(ю|я|ем|е)
w background      | с целью прорыва (|в |к |до )(|город |города |городу ); з метою прориву (|до |в |у )
w country         | (across|at|against|over|throughout|into) the (whole |entire |)country
K drone_strike    | geran(|s|-2s); gerbera(|s)
K shelling        | (з|із) танк(ів|а); из танк(ов|а); from tanks
"""
