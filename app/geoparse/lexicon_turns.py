"""Turns of phrase in three languages: numbers told by those before, places told by others; what is told here goes first."""

TURNS = """
| since (noon|this morning|the morning|morning|dawn|daybreak|midday); (у|в|)(двічі|тричі|четверо) (більше|менше) ,;
  (вдвое|втрое|вчетверо) (больше|меньше) ,; (twice|three times) as many ,
w same_times      | as many times; the same number of times; стільки ж разів; столько же раз
w same            | стільки ж; стільки само; столько же; the same number; just as many
L                 | прийшовся; припав; припала; пришелся; пришёлся; припадає; припадают
j latter          | the latter
j former          | the former
X hurt            | hurt
Y                 | ранил(|а|о); ранив; ранила; ранило; ранили
K shelling        | (з|із) танк(ів|а); из танк(ов|а); from tanks
"""
