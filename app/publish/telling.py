"""How a map is told: in which language, and as what was known when."""

from dataclasses import dataclass
from datetime import datetime

from app.errors import InvalidParameter
from app.model import Language
from app.publish.phrases import TOLD, Words, words_in
from app.reading import known_until
from app.service import Service, version_then


@dataclass(frozen=True, slots=True)
class Telling:
    """In which language, and up to which moment something was known; `past` is the data version that held then."""

    language: Language = Language.ENGLISH
    known: datetime | None = None
    past: int | None = None

    @property
    def words(self) -> Words:
        """Return the words of its language."""
        return words_in(self.language)


PLAINLY = Telling()


def telling(service: Service, language: str, as_of: str = "", named: str = "") -> Telling:
    """Return how a map is asked to be told; `named` stands before the names of what was asked for ("--lang")."""
    if language not in TOLD:
        raise InvalidParameter(f"{named}lang '{language:.40}' is not one of {', '.join(TOLD)}")
    as_of_name = "--as-of" if named else "as_of"
    known = known_until(as_of, as_of_name) if as_of else None
    return Telling(Language(language), known, version_then(service, as_of, as_of_name))
