"""Packs: several blank sheets as one PDF to print, with a cover and contents, in two sizes of print."""

import hashlib
from functools import cache
from typing import Any

import pydyf  # type: ignore[import-untyped]
from weasyprint import __version__ as weasyprint

from worksheets import load, slugs

from .data import load as data
from .form import render, sheet
from .helplines import emergency_numbers
from .pdf import HERE, VARIANT, write

CACHE = HERE.parent / ".cache" / "packs"
STYLES = ("pdf.css", "pack.css", "pack-large.css")
ROOM = 1.4  # a big hand needs more lines
CARE = "Paper gets found. Choose first where it will be."
SKIP = "Fill in what helps, and leave out the rest. A sheet for two is only for two who can both say no without fear."


@cache
def packs() -> dict[str, bytes]:
    """Every pack by its path in the site; what has not changed since the last build comes from .cache."""
    made, used = {}, set()
    for name in data("packs"):
        for large in (False, True):
            page = html(name, large)
            kept = CACHE / f"{_digest(page)}.pdf"
            if not kept.exists():
                CACHE.mkdir(parents=True, exist_ok=True)
                kept.write_bytes(write(page, *styles(large), finisher=_finish))
            used.add(kept)
            made[path(name, large)] = kept.read_bytes()
    for old in set(CACHE.glob("*.pdf")) - used:
        old.unlink()
    return made


def path(name: str, large: bool) -> str:
    """Where a pack lies in the site."""
    return f"packs/{name}{'-large' if large else ''}.pdf"


def styles(large: bool) -> tuple[str, ...]:
    """The style sheets of a pack, in this folder."""
    return STYLES if large else STYLES[:2]


def html(name: str, large: bool = False) -> str:
    """A pack as the page that the PDF is made of."""
    pack = data("packs")[name]
    sheets = [
        {"slug": slug, "worksheet": load(slug), "form": sheet(slug, load(slug), f"{slug}-", ROOM if large else 1)}
        for slug in pack["slugs"]
    ]
    return render("pack.html", pack=pack, before=before(), sheets=sheets)


def before() -> list[str]:
    """What the cover of every pack says before the sheets."""
    numbers = ", ".join(f"{country} {number}" for country, number in emergency_numbers())
    return [CARE, SKIP, f"In danger now? Call your emergency number: {numbers}."]


def paper() -> list[str]:
    """Every worksheet that has a sheet."""
    return [slug for slug in slugs() if load(slug).kept]


def ready_made() -> str:
    """The list of packs by stage, for a page two folders deep: what is in each, and how big the files are."""
    stages = [name for name, pack in data("packs").items() if "way" not in pack]
    listed = [{**data("packs")[name], "name": name, "files": files(name, "../../")} for name in stages]
    return render("packs.html", packs=[{**one, "sheets": [load(slug) for slug in one["slugs"]]} for one in listed])


def chooser() -> str:
    """Tick boxes of every sheet; `docs/assets/packs.js` prints what is ticked."""
    return render("chooser.html", sheets=[(slug, load(slug)) for slug in paper()], before=before())


def files(name: str, root: str) -> list[dict[str, Any]]:
    """The two files of a pack, each with its address from a page, its kind and its size; `root` leads to the root."""
    words = {False: "PDF", True: "PDF, large print"}
    found = []
    for large, kind in words.items():
        size = len(packs()[path(name, large)])
        found.append({"href": f"{root}{path(name, large)}", "kind": kind, "size": f"{-(-size // 1024)} KB"})
    return found


def _finish(document: Any, file: Any) -> None:
    """WeasyPrint leaves an empty form behind, and readers then offer to fill it in; and its links say an id."""
    file.catalog.pop("AcroForm", None)
    for one in file.objects:
        if isinstance(one, dict) and one.get("Subtype") == "/Link":
            one["Contents"] = pydyf.String(load(one["Contents"].string.removeprefix("#")).title)


def _digest(page: str) -> str:
    parts = [weasyprint, VARIANT, page, *((HERE / name).read_text("utf-8") for name in STYLES)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
