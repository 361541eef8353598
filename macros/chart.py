"""Where the lines, points and labels of a chart go. docs/assets/chart.js draws the same, number for number."""

import datetime
from math import floor
from typing import Any

from worksheets import short_day

WIDTH, HEIGHT = 640, 240
LEFT, RIGHT, TOP, BOTTOM = 44, 16, 16, 40
POINT = 5


def draw(chart: dict[str, Any]) -> dict[str, Any]:
    """Take a Chart block as data; give SVG paths and labels, and the same numbers as table rows."""
    days = [datetime.date.fromisoformat(day) for day in chart["days"]]
    first, last = days[0], days[-1]

    def x(day: datetime.date) -> int:
        share = (day - first).days / ((last - first).days or 1)
        return floor(LEFT + share * (WIDTH - LEFT - RIGHT) + 0.5)

    def y(value: float) -> int:
        share: float = (chart["high"] - value) / (chart["high"] - chart["low"])
        return floor(TOP + share * (HEIGHT - TOP - BOTTOM) + 0.5)

    middle = (chart["low"] + chart["high"]) / 2
    ends = (first, last) if last > first else (first,)
    return {
        "box": f"0 0 {WIDTH} {HEIGHT}",
        "grid": [
            {"path": f"M{LEFT} {y(v)}H{WIDTH - RIGHT}", "x": LEFT - 12, "y": y(v) + 5, "text": f"{v:g}"}
            for v in (chart["low"], middle, chart["high"])
        ],
        "series": [_series(one["values"], days, x, y, shape) for shape, one in enumerate(chart["series"])],
        "days": [
            {"x": x(day), "y": HEIGHT - 8, "anchor": anchor, "text": short_day(day)}
            for day, anchor in zip(ends, ("start", "end"), strict=False)
        ],
        "rows": [
            [short_day(day), *("" if v is None else str(v) for v in values)]
            for day, *values in zip(days, *(one["values"] for one in chart["series"]), strict=True)
        ],
    }


def _series(values: list[int | None], days: list[datetime.date], x: Any, y: Any, shape: int) -> dict[str, str]:
    """One path for the line, broken where nothing was written, and one for its points."""
    line, points, pen = "", "", "M"
    for value, day in zip(values, days, strict=True):
        if value is None:
            pen = "M"
            continue
        line += f"{pen}{x(day)} {y(value)}"
        points += _disc(x(day), y(value)) if shape == 0 else _square(x(day), y(value))
        pen = "L"
    return {"line": line, "points": points}


def _disc(x: int, y: int) -> str:
    arc = f"a{POINT} {POINT} 0 1 0 "
    return f"M{x - POINT} {y}{arc}{2 * POINT} 0{arc}{-2 * POINT} 0"


def _square(x: int, y: int) -> str:
    return f"M{x - POINT} {y - POINT}h{2 * POINT}v{2 * POINT}h{-2 * POINT}z"
