"""Scoring: how far a reading agrees with what people marked in the same texts; pure."""
