"""Text to claims: pure functions that read a briefing as a careful analyst does."""
