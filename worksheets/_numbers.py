"""The little arithmetic worksheets need; `statistics` would cost the reader six more modules to download."""

from collections.abc import Sequence


def median(values: Sequence[float]) -> float:
    """The middle value of at least one; the midpoint of the two middle ones of an even number."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
