"""The English words of windows, and of how many times."""

ENGLISH_OF_TIME = """
W past_day        | (over|during|in|for|) the (past|last|previous|preceding) (24 hours|day|24hours|twenty-four hours|day and night);
                    (past|last) 24 hours; (over|in|during) (past|last) 24 hours; (in|over|for) 24 hours;
                    over (the |)day; in the (past|course of the) day; in the course of a day; per day; during the day;
                    in the previous 24 hours;
                    (over|in|during) the (past|last|previous) 24-hour period; for the past day
W yesterday       | yesterday
W previous        | the previous day; the day before; (a|one) day (earlier|before)
W today           | today; since the (beginning|start) of the day; since the day began;
                    so far (this|that) day; (since|from) midnight; from the (start|beginning) of the day;
                    so far today; since the (start|beginning) of (this|the current) day;
                    (earlier|this) (today|morning|afternoon|evening); since (the) morning; since this morning;
                    for the current day
W night           | overnight; last night; (during|in) the night; at night; early morning; that night; night
W week            | (over|during|throughout) the week; (over|during|in) the (past|last|previous) week;
                    (past|last) week; weekly; this week;
                    (over|during|in) the (past|last) seven days; in a week; past seven days;
                    since the (start|beginning) of (the|this) week
W year            | since the (start|beginning|first day) of (the|this) (|new )year; so far this year; this year; since new year
W this month      | since the (start|beginning) of (the|this) month; so far this month
h                 | (half past|quarter past|quarter to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)
                    (| in the morning| in the evening| in the afternoon)
W invasion        | since the (start|beginning) of (the|russia's|moscow's|its)
                    (war|invasion|full-scale invasion|full-scale war|full scale invasion|special military operation);
                    since (the|russia's) (full-scale |)(invasion|war) began; since the full-scale invasion;
                    since the war began; since (february|24 february) 2022;
                    (during|throughout|over the course of|in the course of) (the|this)
                    (war|invasion|full-scale war|full-scale invasion)
W cumulative      | since the (start|beginning) of the (ceasefire|truce); since (the) (ceasefire|truce) began;
                    during the ceasefire; during the truce; over the weekend
W asof            | as of
W month           | (over|during|in) the (past|last) month; monthly; this month
w                 | once (again|more|the|a|home|known|they|it|he|she|we|considered|held|had|an)
M 1               | once
M 2               | twice
M 3               | thrice
"""
