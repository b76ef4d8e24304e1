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
K shelling        | (з|із) танк(ів|а); из танк(ов|а); from tanks
"""
