"""The front-line mapping service: briefings in, claims in the book, counts and maps out."""

PARSER_VERSION = "1"
"""Changes whenever the same text may give other claims; kept with every claim (docs/rules.md 2.1.1)."""
