"""Begun: strikes told in the infinitive behind a verb of beginning or going on, put together from their parts.

An infinitive alone is no event, since most stand behind what is planned or feared ("планує обстрілювати").
"""

GO_ON_UK = (
    "(продовжу(є|ють|вав|вала|вало|вали|ючи)|продовжи(в|ла|ло|ли)|поча(в|ла|ло|ли)|ста(в|ла|ло|ли)|взя(вся|лася|лись|лися)|"
    "не (припиня|переста)(є|ють|в|ла|ло|ли|вав|вала|вали))"
)
HOW_UK = (
    "(активно|масовано|інтенсивно|хаотично|щільно|постійно|жорстоко|прицільно|нещадно|систематично|безперервно|регулярно|"
    "знову|ще|потужно|щосили|безжально|цинічно|методично|посилено|цілеспрямовано|щодня|щоденно) "
)
GO_ON_RU = (
    "(продолжа(ет|ют|л|ла|ли|я)|продолжи(л|ла|ли)|нача(л|ла|ли)|ста(л|ла|ли)|взя(лся|лась|лись)|"
    "не (прекраща|переста)(ет|ют|ёт|л|ла|ли|вал|вала|вали))"
)
HOW_RU = (
    "(активно|массированно|интенсивно|хаотично|плотно|постоянно|жестоко|прицельно|беспощадно|систематически|непрерывно|"
    "регулярно|снова|вновь|мощно|цинично|методично|усиленно|ежедневно) "
)
GO_ON_EN = "(began|begun|start(s|ed)|continue(s|d)|proceed(s|ed)|went on) to "
STRUCK_UK = {
    "shelling": "(обстрілювати|гатити|стріляти|накривати вогнем|накривати|вести вогонь|вести обстріл|поливати вогнем)",
    "strike": "(бити|лупити|вдаряти|ударяти|тероризувати)",
    "air_strike": "(бомбити|бомбардувати)",
}
STRUCK_RU = {
    "shelling": "(обстреливать|стрелять|накрывать огн(е|ё)м|накрывать|вести огонь|вести обстрел|долбить|поливать огн(е|ё)м)",
    "strike": "(бить|лупить|ударять|терроризировать)",
    "air_strike": "(бомбить|бомбардировать)",
}
STRUCK_EN = {
    "shelling": "(shell|pound|bombard)",
    "strike": "(target|hammer|terrorise|terrorize)",
    "air_strike": "bomb",
    "attack": "attack",
    "assault": "(storm|assault)",
}
BEGUN = "\n" + "".join(
    f"V {kind} | {goes_on} {how}{blows[kind]}\n"
    for goes_on, how_so, blows in (
        (GO_ON_UK, HOW_UK, STRUCK_UK),
        (GO_ON_RU, HOW_RU, STRUCK_RU),
        (GO_ON_EN.rstrip(), "", STRUCK_EN),
    )
    for how in dict.fromkeys(("", how_so))
    for kind in blows
)
