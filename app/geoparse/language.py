"""Language: which language a text is in, told by its letters and small words alone."""

from gazetteer.patterns import regex

WORD = regex(r"[^\W\d_]+")
UKRAINIAN_LETTERS = frozenset("іїєґ")
RUSSIAN_LETTERS = frozenset("ыэъё")
SAMPLE = 20_000

SMALL_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "and are at by for from had has in is near of on over said that the to was were with",
        "de": "auf das den der die ein eine für im ist mit nicht sich und von wurde wurden zu",
        "fr": "au aux dans des du est et la le les ont par pour que qui sur un une",
        "es": "con de del el en es fue la las los para por que se un una y",
        "pl": "do i jest na nie o od oraz po przez się w z ze że",
        "it": "che con del della di e gli il in la lo nel per sono un una",
        "ro": "a al au care cu că de din este fost la pe în și",
        "tr": "bir bu da daha de ile için olarak ve çok",
        "cs": "a by byl do je jsou na o pro s se v z že",
        "uk": "було в від до з за й на не по про протягом після та також у це що як",
        "ru": "было в для за и из как на не о от по после с также что это",
        "bg": "в да за и на но от по са се със че",
        "be": "гэта да з за на не па у што як і ў",
    }.items()
}
NAMES = {
    "uk": "Ukrainian", "ru": "Russian", "en": "English", "de": "German", "fr": "French", "es": "Spanish", "pl": "Polish",
    "it": "Italian", "ro": "Romanian", "tr": "Turkish", "cs": "Czech", "bg": "Bulgarian", "be": "Belarusian", "el": "Greek",
    "ar": "Arabic", "he": "Hebrew", "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "ka": "Georgian", "hy": "Armenian",
    "und": "an unknown language",
}  # fmt: skip
SCRIPTS = (
    ("zh", "\u4e00", "\u9fff"),
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
    ("ka", "\u10a0", "\u10ff"),
    ("hy", "\u0530", "\u058f"),
)


def detect(text: str) -> str:
    """Return the ISO code of the language of a text: uk, ru, en, another one, or "und" where nothing tells."""
    small = text[:SAMPLE].lower()
    letters = [letter for letter in small if letter.isalpha()]
    if not letters:
        return "und"
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in letters)
    latin = sum(letter < "\u0250" for letter in letters)
    words = WORD.findall(small)
    if cyrillic * 2 >= len(letters):
        return _cyrillic(small, words)
    if latin * 2 >= len(letters):
        return _by_small_words(words, ("en", "de", "fr", "es", "pl", "it", "ro", "tr", "cs"))
    for code, first, last in SCRIPTS[1:] + SCRIPTS[:1]:
        if sum(first <= letter <= last for letter in letters) * 3 > len(letters):
            return code
    return "und"


def language_name(code: str) -> str:
    """Return the English name of a language."""
    return NAMES.get(code, code)


def _cyrillic(small: str, words: list[str]) -> str:
    if "ў" in small:
        return "be"
    ukrainian = sum(small.count(letter) for letter in UKRAINIAN_LETTERS)
    russian = sum(small.count(letter) for letter in RUSSIAN_LETTERS)
    if ukrainian != russian:
        return "uk" if ukrainian > russian else "ru"
    best = _by_small_words(words, ("uk", "ru", "bg"))
    return "ru" if best == "und" else best


def _by_small_words(words: list[str], codes: tuple[str, ...]) -> str:
    counts = {code: sum(word in SMALL_WORDS[code] for word in words) for code in codes}
    best = max(counts, key=lambda code: counts[code])
    if counts[best] == 0:
        return "en" if codes[0] == "en" and len(words) <= 30 else "und"
    return best
