"""The lexicon that is kept compiled is made anew when any of its words change."""

from pathlib import Path

import app.geoparse.lexicon as compiled


def test_every_file_of_words_is_a_source_of_the_compiled_lexicon() -> None:
    written = Path(compiled.__file__).read_text("utf-8")
    sources = written[written.index("sources = [") :].partition("]")[0]
    words = [path.stem for path in Path(compiled.__file__).parent.glob("lexicon_*.py")]
    assert len(words) > 10
    assert [stem for stem in words if f" {stem},\n" not in sources] == []
