"""The English words of news and their background; what is told here goes before `lexicon_en`."""

ENGLISH_OF_NEWS = """
H                 | as (a|an|its|their) (|military |firing |forward |launch |staging )
                    (base|launchpad|springboard|shield|bridgehead|foothold|staging area|staging post)
i                 | within the (settlement|city|town|village)( limits|) of
w                 | (try|trying|tries|tried|attempt|attempting|attempts|attempted) to
                    (avoid|keep away|stay away|hide|escape|flee|survive|save)
j in_town         | within the (settlement|city|town|village)( limits|)
w taken           | hospitali(s|z)ed; (taken|rushed|brought|transferred|airlifted|evacuated) to (|a |an |the )(|local |nearby )
                    (hospital|clinic)(|s); (receiv(es|ed|ing)|given) (|medical )(treatment|help|aid|care)
L said            | reported
H                 | slingshot(|s); firecracker(|s); fireworks; mock (attack|assault|battle|strike)(|s)
y                 | earthquake(|s); (a|the) play in; screenplay; playwright(|s)
H                 | plot(|ted|ting) (|a |an |the )(|two |three |several )(|armed |terrorist )(attack|strike|assault|bombing)(|s)
X                 | artillery (piece|gun)(|s); (self-propelled|towed) (howitzer|gun|mortar)(|s)
b areas           | areas of
;                 | and (the |some |)debris; while debris
H                 | (is|are|was|were) (|very |most |un)likely to; unlikely to
H year            | mark(s|ed|ing) (one|two|three|four|five|six|seven|eight|nine|ten|a) year(|s) since;
                    mark(s|ed|ing) the (|first |second |third |fourth |fifth |tenth )anniversary of;
                    commemorat(es|ed|ing)
E assault         | (squad|platoon|company|battalion)-(sized|size|strength) (|mechanized |mechanised |infantry |ground )
                    (attack|assault)(|s)
E strike          | (air|aerial) (attack|assault)(|s)
L delivered       | delivered
L recorded        | recorded; registered; counted; tallied; logged
T he              | tried; tries; attempted
;                 | and that
w frequency       | every (half |)(hour|minute|few minutes|few hours); (round|around) the clock
E assault         | (a|an) (|new |fresh |major |large-scale |renewed )offensive (on|against)
X                 | (struck|hit|ran over|drove over|triggered) (a|an|the) (|anti-tank )(land|)mine(|s)
H                 | (remain|remains|remained|is|are|has been|have been) (a|the|among the|one of the)
                    (primary|main|key|frequent|regular|constant|prime|major) target(|s) (of|for)
s                 | (recently |newly |)liberated (part|area|settlement|territor)(|s|y|ies) of( the|)
| for the first time (since|in) (2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)
w whose_fall      | whose (capture|seizure|fall|loss) (would|could|will|may|might)
X hurt            | (another|one more|more) death(|s)
w alike           | similar to (the|)
V strike          | (was|were) (targeting|attacking|striking|hitting)
w they            | it (took place|occurred|happened); they (took place|occurred|happened|were (recorded|registered|fought));
                    они (были |)(предприняты|отражены|отбиты|зафиксированы); вони (були |)(здійснені|відбиті|зафіксовані)
w quiet           | (|relatively |mostly |unusually )(quiet|calm)
w seat            | based; headquartered
s suburb          | (|a |the )(|nearby |northern |southern |eastern |western )(suburb|satellite town)(|s)
w so              | (because|due to|owing to) of which; due to which; owing to which; as a result of which;
                    as a consequence of which
< namely          | namely; specifically
S russia          | russian occupants
w background      | (after|since|following|before) (|the )(|its |their |russia's |russian |moscow's )
                    (fall|occupation|annexation|loss|siege|liberation|capture|seizure|recapture) of
R holding         | (continue|continues|continued|continuing) to (repel|repulse|resist|hold back|hold off|contain);
                    (hold|holds|holding) (back|off)
"""
