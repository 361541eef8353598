"""What all tests share: no deadline for Hypothesis, engines side by side, and two tables at the end."""

import os

import pytest
from _pytest.terminal import TerminalReporter
from hypothesis import settings

settings.register_profile("ours", deadline=None)
settings.load_profile("ours")


EVERY_ENGINE = bool(os.environ.get("EVERY_ENGINE"))
ONE_ENGINE = {
    f"test_{name}.py"
    for name in (
        "compare",
        "gate",
        "little_reading",
        "mutated",
        "newer_notes",
        "picking",
        "plan",
        "plan_maker",
        "reading",
        "reading_tabs",
        "search",
    )
}
"""What these test is our own code over a page, in which engines do not differ: Chromium stands for all, but for a run
with EVERY_ENGINE=1, as each week. What engines differ in (storage, files, tabs, printing, Python's start, focus, the
accessibility tree) and each main task are tested in every engine every time."""


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in [] if EVERY_ENGINE else list(items):
        if item.path.name in ONE_ENGINE and _engine(item) in {"firefox", "webkit"}:
            items.remove(item)
            config.hook.pytest_deselected(items=[item])
    for item in items:
        engine = _engine(item)
        item.add_marker(pytest.mark.xdist_group(engine or item.nodeid.split("::")[0]))
        if engine == "webkit":  # its driver loses a key now and then on a busy machine: all it does is asked twice
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun="."))


def _engine(item: pytest.Item) -> str:
    """The engine that a test drives, or nothing."""
    case = getattr(item, "callspec", None)
    return str(case.params.get("browser", "")) if case else ""


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Pages by modes, and tasks by engines: what each test said of itself with `record_property`."""
    said = [(name, value) for kind in ("passed", "failed") for name, value in _properties(terminalreporter, kind)]
    for title, head, name in (
        ("What axe finds wrong: pages by modes", "page", "axe"),
        ("Tasks by engines, through roles and names or by keys alone", "task", "task"),
    ):
        rows: dict[str, dict[str, object]] = {}
        for kind, (row, cells) in said:
            if kind == name:
                rows.setdefault(row, {}).update(cells)
        if rows:
            terminalreporter.section(title)
            for line in table(head, rows):
                terminalreporter.write_line(line)


def _properties(reporter: TerminalReporter, outcome: str) -> list[tuple[str, tuple[str, dict[str, object]]]]:
    reports = reporter.stats.get(outcome, [])
    return [one for report in reports for one in report.user_properties if one[0] in {"axe", "task"}]


def table(head: str, rows: dict[str, dict[str, object]]) -> list[str]:
    """Lines of a table: rows as name to cells by column; a cell that is not there is a dash."""
    columns = list(dict.fromkeys(column for cells in rows.values() for column in cells))
    first = max(len(head), *map(len, rows))
    lines = [f"{head:<{first}}  " + "  ".join(columns)]
    for name, cells in sorted(rows.items()):
        shown = (f"{cells.get(column, '-')!s:>{len(column)}}" for column in columns)
        lines.append(f"{name:<{first}}  " + "  ".join(shown))
    return lines
