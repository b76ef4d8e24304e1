"""The words of three languages that are read closer, lest they be taken for a count, a place or an event; these go first of all."""

CLOSER = """
l portion         | (|більше |понад |майже |близько |більше ніж |більш як |более |больше |более чем |больше чем |свыше |почти |около |
                    almost |nearly |about |around |over |more than |some |roughly |just over |just under )
                    (1/2|1/3|2/3|1/4|3/4|1/5|2/5|3/5|4/5|1/6|5/6|1/7|2/7|3/7|4/7|5/7|6/7|1/8|3/8|5/8|7/8|1/9|2/9|4/9|5/9|
                    7/9|8/9|1/10|3/10|7/10|9/10)( частин(а|у|и)| част(ь|и)|)
l portion         | (дві|три|чотири) (п'ят|шост|сьом|восьм|дев'ят|десят)их; (две|три|четыре) (пят|шест|седьм|восьм|девят|десят)ых;
                    (two|three|four)( |-)(fifths|sixths|sevenths|eighths|tenths); a (fifth|sixth|tenth) of;
                    (п'ят|шост|восьм|десят)(а|у) частин(а|у); (пят|шест|восьм|десят)(ая|ую) часть
w preceded        | передува(в|ла|ло|ли); предшествова(л|ла|ло|ли); (was|were|had been) preceded by
"""
