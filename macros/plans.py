"""What a plan may hold: each chapter, worksheet and page by its id, for the two pages about plans."""

import json
import re
from pathlib import Path
from typing import Any

from worksheets import load, slugs

from .addresses import short
from .data import load as data
from .form import render
from .pages import DOCS, address, chapters, front, headings
from .paths import steps

WORDS_A_MINUTE = 200
FOR_READERS = ("help", "paths", "cards", "options", "glossary", "privacy", "notes")  # what the builder offers
SLUG = "plan"  # ticks are notes, and this is the worksheet's name they are kept under


def known() -> dict[str, dict[str, Any]]:
    """Every step by its id. A page that has moved leaves its old id behind, which only says where it went."""
    found = {**_chapters(), **_worksheets()}
    for page in sorted(DOCS.glob("*.md")):
        name = front(page).get("step", page.stem)
        if name in found:
            raise ValueError(f"Two steps of a plan would be called {name}: give {page.name} a `step` of its own.")
        if page.stem not in {"index", SLUG}:
            found[name] = _page(page, name)
        if name != page.stem and page.stem in found:  # a worksheet has the name; the page's headings go by it, too
            lent = {part: [*about, address(page)] for part, about in _parts(page).items()}
            found[page.stem]["parts"] = lent | found[page.stem]["parts"]
    moved = {_id(old): _id(new) for old, new in data("moved")["moved"].items()}
    return found | {old: {"moved": new} for old, new in moved.items() if old not in found}


def script() -> str:
    """The text of `assets/plan-steps.js`, which only the pages about plans load."""
    return f"export const known = {json.dumps(known(), ensure_ascii=False)};\n"


def notes_definition() -> dict[str, Any]:
    """Ticks as the questions of a worksheet, so that My notes can say them in words."""
    options = {name: about["title"] for name, about in steps().items()}
    ticks = {
        "name": "done",
        "label": "Steps you ticked",
        "kind": "choices",
        "private": False,
        "share": False,
        "options": options,
        "unit": "",
        "noun": "",
        "fields": [],
    }
    return {
        "title": "Ticks in a plan",
        "about": "",
        "entries": "single",
        "noun": "plan",
        "parts": [{"title": "Done so far", "fields": [ticks]}],
    }


def part(name: str) -> str:
    """The working part of a page about plans: "read" for who has one, "make" for who makes one."""
    return render("plan.html", part=name)


def _chapters() -> dict[str, dict[str, Any]]:
    brief = {target: name for name, target in short().items()}
    return {
        name: {
            **_step(page, "chapter", offer=meta["audience"] != ["therapist"]),
            "title": meta["title"],
            "minutes": meta["minutes"],
            "short": brief[address(page)],
        }
        for name, (page, meta) in sorted(chapters().items(), key=lambda one: int(one[0][1:]))
    }


def _worksheets() -> dict[str, dict[str, Any]]:
    minutes = {slug: steps()[slug]["minutes"] for slug in slugs()}
    return {
        slug: {
            **_step(DOCS / f"worksheets/{slug}.md", "worksheet", offer=True),
            "title": load(slug).title,
            "minutes": minutes[slug],
            "gated": load(slug).gated,
        }
        for slug in slugs()
    }


def _page(page: Path, name: str) -> dict[str, Any]:
    return {
        **_step(page, "page", offer=name in FOR_READERS),
        "title": front(page)["title"],
        "minutes": front(page).get("minutes") or _minutes(page.read_text("utf-8")),
    }


def _step(page: Path, kind: str, *, offer: bool) -> dict[str, Any]:
    return {"kind": kind, "offer": offer, "address": address(page), "parts": _parts(page)}


def _parts(page: Path) -> dict[str, list[Any]]:
    """The headings of a page: id to words and minutes."""
    text = page.read_text("utf-8")
    words = headings(page)
    found = {}
    for heading in re.finditer(r"^(#+) .+ \{#([\w-]+)\}$", text, re.MULTILINE):
        deeper = len(heading[1])
        rest = text[heading.end() :]
        end = re.search(rf"^#{{1,{deeper}}} ", rest, re.MULTILINE)
        found[heading[2]] = [words[heading[2]], _minutes(rest[: end.start()] if end else rest)]
    return found


def _minutes(text: str) -> int:
    prose = re.sub(r"\A---\n.*?\n---\n|\{\{.*?\}\}|\]\([^)]*\)|<[^>]+>", " ", text, flags=re.DOTALL)
    return max(1, round(len(re.findall(r"\w+", prose)) / WORDS_A_MINUTE))


def _id(address: str) -> str:
    """The id that a page of this address has, or had."""
    return address.rstrip("/").removeprefix("worksheets/")
