"""Briefings and changes as feeds that readers subscribe to: Atom (RFC 4287) and JSON Feed 1.1."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Any

from app.ledger.records import BriefingStatus
from app.publish.changes import feed
from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL
from app.publish.quotes import quoted, web_address
from app.publish.standing import standing
from app.service import Service

MOST = 100
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
WORDS = {
    "added": "Read",
    "superseded": "Replaced",
    "retracted": "Withdrawn",
    "reread": "Read anew",
    "decided": "Name settled",
    "undone": "Settling undone",
}
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: `link` is where it leads, `lines` are the sentences it shows."""

    name: str
    title: str
    author: str
    link: str
    moment: datetime
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed: what it is called, where it is, and its entries, the newest first."""

    title: str
    address: str
    home: str
    entries: Sequence[Entry]

    @property
    def moment(self) -> datetime:
        """Return when its newest entry is from."""
        return max((entry.moment for entry in self.entries), default=NEVER)


def newest_briefings(service: Service, base: str) -> Iterator[Entry]:
    """Give the briefings that were published last, with the sentences of their claims."""
    now = standing(service)
    current = [each for each in now.briefings.values() if each.status is BriefingStatus.CURRENT]
    latest = sorted(current, key=lambda each: (each.briefing.published_at, each.briefing.id))[-MOST:]
    for stored in reversed(latest):
        briefing = stored.briefing
        link = web_address(briefing.url) or f"{base}/api/briefings/{briefing.id}"
        title = briefing.title or f"{briefing.source}, {briefing.published_at:%d %B %Y}"
        quotes = [q for claim in service.ledger.claims_in(briefing.id) for q in quoted(claim, briefing)]
        lines = tuple(dict.fromkeys(quote["text"] for quote in quotes))
        yield Entry(
            f"{base}/api/briefings/{briefing.id}", title, briefing.source, link, briefing.published_at, lines
        )


def newest_changes(service: Service, base: str) -> Iterator[Entry]:
    """Give what happened to briefings last: the lines of the newest data versions."""
    version = service.ledger.data_version()
    lines = list(feed(service, max(0, version - MOST)).lines)[-MOST:]
    for line in reversed(lines):
        change = line.change
        link = f"{base}/api/briefings/{change.briefing_id}"
        title = f"{WORDS[change.what]}: {line.title or line.source}, published {line.published_at:%d %B %Y}"
        reason = (change.reason,) if change.reason else ()
        yield Entry(f"{link}#{change.version}-{change.what}", title, line.source, link, change.at, reason)


def atom(channel: Channel) -> bytes:
    """Return a feed as Atom."""
    entries = "".join(map(_atom_entry, channel.entries))
    rights = escape(f"{ATTRIBUTION} {CAUTION} Licence: {LICENCE}, {LICENCE_URL}")
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<id>{escape(channel.address)}</id><title>{escape(channel.title)}</title>"
        f"<updated>{_moment(channel.moment)}</updated><rights>{rights}</rights>"
        f'<link rel="self" type="application/atom+xml" href="{escape(channel.address)}"/>'
        f'<link rel="alternate" type="text/html" href="{escape(channel.home)}"/>'
        f'<link rel="license" href="{LICENCE_URL}"/><author><name>Frontline</name></author>{entries}</feed>\n'
    ).encode()


def _atom_entry(entry: Entry) -> str:
    body = _xml("".join(f"<p>{escape(line)}</p>" for line in entry.lines))
    return (
        f"<entry><id>{escape(entry.name)}</id><title>{_xml(entry.title)}</title>"
        f"<updated>{_moment(entry.moment)}</updated><published>{_moment(entry.moment)}</published>"
        f"<author><name>{_xml(entry.author)}</name></author>"
        f'<link rel="alternate" href="{escape(entry.link)}"/><content type="html">{body}</content></entry>'
    )


def json_feed(channel: Channel) -> Json:
    """Return a feed as JSON Feed."""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": channel.title,
        "home_page_url": channel.home,
        "feed_url": channel.address,
        "description": f"{CAUTION} {ATTRIBUTION}",
        "_licence": {"name": LICENCE, "url": LICENCE_URL},
        "items": [
            {
                "id": entry.name,
                "url": entry.link,
                "title": entry.title,
                "content_text": "\n".join(entry.lines),
                "date_published": entry.moment.isoformat(),
                "authors": [{"name": entry.author}],
            }
            for entry in channel.entries
        ],
    }


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _xml(text: str) -> str:
    """Return text as XML holds it: without the signs that it forbids."""
    return escape(
        "".join(sign for sign in text if sign in "\t\n\r" or (ord(sign) > 31 and sign not in "\ufffe\uffff"))
    )
