"""Long tasks on the page's thread: cold, with the page's thread slowed fourfold, from the engine's own trace.

Ours is the time in which a script of ours is compiled or run. A module's evaluation and promises carry no address in
a trace: they count as ours unless Material's script is around them, so ours is never made to look small. One is
known: Material alone reads a Blob as text, its list of pages, and goes on from there; a mark in the trace says where.

By the clock a stretch also holds the time in which the system gives the processor to others: Python starting in its
worker, the tracing itself. What the stretch asks of the processor stands in a row of its own.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from tests.bench.hand import Hand
from tests.bench.sizes import CHAPTER, WORKSHEET
from tests.bench.table import Row, median
from tests.browser.server import Site

LONG = 50.0  # ms
SLOWER = 4
QUIET = 1_500
CATEGORIES = ["devtools.timeline", "v8.execute", "disabled-by-default-devtools.timeline", "blink.user_timing"]
THEIRS = "theirs"
MARK = f"""
  const {{ text }} = Blob.prototype;
  Blob.prototype.text = async function () {{
    const found = await text.call(this);
    performance.mark("{THEIRS}");
    return found;
  }};
"""
RUNS_SCRIPT = {"EvaluateScript", "FunctionCall", "v8.compile", "v8.compileModule"}
NAMELESS = {"v8.evaluateModule", "RunMicrotasks"}
Event = dict[str, Any]
Span = tuple[float, float]


def read(_: Hand) -> None:
    """Only look."""


def write(hand: Hand) -> None:
    """A few words, key by key."""
    hand.wait(".worksheet-block[data-ready]")
    hand.write("[name=what]", "The phone buzzed")


def report(hand: Hand) -> None:
    """Words, and the first report."""
    write(hand)
    hand.click("[data-action=report]")
    hand.wait("output.worksheet__report > *")


VISITS: dict[str, tuple[str, Callable[[Hand], None]]] = {
    "a chapter": (CHAPTER, read),
    "a worksheet, written in": (WORKSHEET, write),
    "a first report": (WORKSHEET, report),
}


def measure(browser: Browser, built: Path, runs: int) -> list[Row]:
    """For each visit, the longest stretch of ours in one task, and the tasks over 50 ms, all and ours."""
    found: dict[str, list[tuple[float, ...]]] = {name: [] for name in VISITS}
    for _ in range(runs):
        for name, (path, act) in VISITS.items():
            with Site(built) as site:
                found[name].append(figures(trace(browser, site.url(path), act)))
    rows = []
    for name, taken in found.items():
        ours, asked, count, longest, all_count = (median(one) for one in zip(*taken, strict=True))
        rows += [
            Row(f"{name}: longest stretch of our scripts", ours, "ms", "50 ms", LONG, 1),
            Row(f"{name}: the same, of the processor's time", asked, "ms", "50 ms", LONG, 1),
            Row(f"{name}: longest task of anyone's", longest, "ms", "50 ms", LONG),
            Row(f"{name}: tasks over 50 ms, ours of all", count, "tasks", "all", all_count, 0),
        ]
    return rows


def trace(browser: Browser, url: str, act: Callable[[Hand], None]) -> list[Event]:
    """Every event of one visit with nothing cached."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(MARK)
    session = context.new_cdp_session(page)
    events: list[Event] = []
    ended: list[object] = []
    session.on("Tracing.dataCollected", lambda data: events.extend(data["value"]))
    session.on("Tracing.tracingComplete", lambda told: ended.extend([told]))
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    session.send("Tracing.start", {"transferMode": "ReportEvents", "traceConfig": {"includedCategories": CATEGORIES}})
    page.goto(url)
    act(Hand(page, session))
    page.wait_for_timeout(QUIET)
    session.send("Tracing.end")
    while not ended:
        page.wait_for_timeout(50)
    context.close()
    return events


def figures(events: list[Event]) -> tuple[float, ...]:
    """Of ours the longest by the clock and by the processor, and how many are long; of all, the same by the clock."""
    thread = next((e["pid"], e["tid"]) for e in events if e["name"] == "EvaluateScript" and is_ours(address(e)))
    on_it = [event for event in events if (event["pid"], event["tid"]) == thread]
    marks = [event["ts"] for event in on_it if event["name"] == THEIRS]
    here = [event for event in on_it if "dur" in event and not is_marked(event, marks)]
    tasks, stretches = stretches_of(here, ("ts", "dur"))
    _, asked = stretches_of([event for event in here if "tdur" in event], ("tts", "tdur"))
    lengths = [end - begun for begun, end in tasks]
    return max(stretches), max(asked), sum(s > LONG for s in stretches), max(lengths), sum(n > LONG for n in lengths)


def is_marked(event: Event, marks: Iterable[float]) -> bool:
    """Whether a promise's work is marked as Material's."""
    end = event["ts"] + event["dur"]
    return event["name"] in NAMELESS and any(event["ts"] <= mark <= end for mark in marks)


def stretches_of(here: list[Event], clock: tuple[str, str]) -> tuple[list[Span], list[float]]:
    """Every task of a thread by this clock, and how much of each is ours."""
    spans = [(event["name"], address(event), span(event, *clock)) for event in here]
    tasks = [one for name, _, one in spans if name == "RunTask"]
    theirs = [one for name, url, one in spans if name in RUNS_SCRIPT and is_materials(url)]
    ours = [one for name, url, one in spans if name in RUNS_SCRIPT and is_ours(url)]
    ours += [
        (begun, end)
        for name, _, (begun, end) in spans
        if name in NAMELESS and not any(a <= begun and end <= b for a, b in theirs)
    ]
    return tasks, [covered(ours, task) for task in tasks]


def covered(spans: Iterable[Span], task: Span) -> float:
    """How much of a task lies in any of the spans, in ms."""
    total, reached = 0.0, task[0]
    for begun, end in sorted(spans):
        total += max(0.0, min(end, task[1]) - max(begun, reached))
        reached = max(reached, min(end, task[1]))
    return round(total, 3)


def span(event: Event, start: str, length: str) -> Span:
    """When an event begins and ends, in ms, by the clock of these two fields."""
    return event[start] / 1_000, (event[start] + event[length]) / 1_000


def address(event: Event) -> str:
    return str(event.get("args", {}).get("data", {}).get("url", ""))


def is_ours(url: str) -> bool:
    return "/assets/" in url and not is_materials(url)


def is_materials(url: str) -> bool:
    return "/assets/javascripts/" in url
