"""Counts and named places to active fronts; pure."""
