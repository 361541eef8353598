"""One line of the table: what we measured, what it is set beside, and their ratio."""

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

WIDTH = 62


@dataclass(frozen=True)
class Row:
    """`target` is the most that the ratio may be; None where nobody set one."""

    what: str
    ours: float
    unit: str
    than: str
    beside: float
    target: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float:
        return round(self.ours / self.beside, 2) if self.beside else 0.0

    @property
    def missed(self) -> bool:
        return self.target is not None and self.ratio > self.target

    def line(self) -> str:
        target = "" if self.target is None else f"{self.target:g}{'  missed' if self.missed else ''}"
        figures = f"{show(self.ours):>11} {show(self.beside):>11} {self.unit:<6}{self.ratio:>7.2f}  {target:<13}"
        return f"{self.what:<{WIDTH}}{figures} {self.than}{'; ' * bool(self.note)}{self.note}".rstrip()


def show(figure: float) -> str:
    return f"{figure:,.0f}" if figure >= 1_000 or figure == int(figure) else f"{figure:.3g}"


def median(figures: Sequence[float]) -> float:
    return round(statistics.median(figures), 3)


def machine() -> dict[str, Any]:
    """When and where this was measured, and how busy it was."""
    info = Path("/proc/cpuinfo")
    names = [line for line in info.read_text().splitlines() if "model name" in line] if info.is_file() else []
    return {
        "date": datetime.now(UTC).isoformat(timespec="minutes"),
        "machine": names[0].partition(":")[2].strip() if names else platform.machine(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
    }


def table(groups: dict[str, list[Row]]) -> str:
    """All rows under the names of their groups."""
    head = f"{'':<{WIDTH}}{'ours':>11} {'beside':>11} {'':<6}{'ratio':>7}  {'at most':<13} beside what"
    parts = [head]
    for name, rows in groups.items():
        parts += ["", name, *(row.line() for row in rows)]
    return "\n".join(parts)


def markdown(groups: dict[str, list[Row]]) -> str:
    """The same as Markdown, a table for each group."""
    parts = []
    for name, rows in groups.items():
        parts += [
            f"\n**{name}**\n",
            "| | ours | beside | ratio | at most | beside what |",
            "|---|---|---|---|---|---|",
        ]
        for row in rows:
            ratio = f"**{row.ratio:g}**" if row.missed else f"{row.ratio:g}"
            target = "" if row.target is None else f"{row.target:g}"
            figures = f"{show(row.ours)} {row.unit} | {show(row.beside)} | {ratio} | {target}"
            parts.append(f"| {row.what} | {figures} | {row.than}{'; ' * bool(row.note)}{row.note} |")
    return "\n".join(parts)


def data(groups: dict[str, list[Row]]) -> dict[str, list[dict[str, Any]]]:
    """The same figures, for keeping."""
    return {name: [{**asdict(row), "ratio": row.ratio} for row in rows] for name, rows in groups.items()}
