"""Ground fights: the sentences that tell of fighting on the ground, which is at the contact line and not far behind it."""

from collections.abc import Sequence

from app.geoparse.sentences import Sentence
from gazetteer.patterns import regex

ON_THE_GROUND = regex(
    r"штурм|зіткнен|столкнов|боєзіткн|боестолкн|контратак|\bбої\b|\bбоїв\b|\bбоях\b|\bбои\b|\bбоев\b|\bбоях\b"
    r"|(?:відби|отби|отраж|зупин|остан|пыта|намага|попыт|спроб|безусп)\w*[^.]{0,60}(?:атак|наступ|прорв|просун|продви)"
    r"|(?:атак|наступ|прорв|просун|продви)\w*[^.]{0,60}(?:відби|отби|отраж|зупин|остан|безусп)"
    r"|\bclash|\bassault|\brepel|\bstorm(?:ed|ing)\b|\bground attack|\bfighting\b|\boffensive"
)
FROM_AFAR = regex(
    r"дрон|бпла|беспилот|безпілот|шахед|ракет|авіа|авиа|\bкаб|бомб|артил|артиллер|мином|міном|обстр|удар|\bрсз"
    r"|\bдес?ант|drone|missile|\bair|strike|struck|shell|artillery|bomb|uav|rocket"
)
"""What reaches towns far behind the line, too."""


def fights_of(small: str, sentences: Sequence[Sentence]) -> frozenset[int]:
    """Return the numbers of the sentences that tell of fighting on the ground alone."""
    return frozenset(
        [
            number
            for number, (start, stop, _) in enumerate(sentences)
            if ON_THE_GROUND.search(small, start, stop) and FROM_AFAR.search(small, start, stop) is None
        ]
    )
