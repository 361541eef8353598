"""The little arithmetic worksheets need; `statistics` would cost the reader six more modules to download."""

from collections.abc import Sequence


def median(values: Sequence[float]) -> float:
    """The middle value of at least one; the midpoint of the two middle ones of an even number."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The Theil-Sen slope: the median slope between all pairs of at least two points that differ in x."""
    return median(
        [(y2 - y1) / (x2 - x1) for n, (x1, y1) in enumerate(points) for x2, y2 in points[n + 1 :] if x1 != x2]
    )
