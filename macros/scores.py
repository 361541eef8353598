"""How the authors scored their own site, computed from the single items: PEMAT-P, DISCERN and the JAMA benchmarks.

PEMAT-P: Shoemaker, Wolf, Brach 2013, AHRQ publication 14-0002-EF; items 1-12 and 15-19 say whether a text can be
understood, 20-26 whether it can be acted on; a score is agreed / applicable x 100. DISCERN: Charnock et al. 1999,
16 items from 1 to 5; the sum counts items 1 to 15. JAMA benchmarks: Silberg et al. 1997, four, each kept or not.
"""

from typing import Any

from .data import load
from .form import render
from .pages import chapters

UNDERSTAND = (*range(1, 13), *range(15, 20))
ACT = range(20, 27)


def pemat(chapter: dict[str, Any], items: Any) -> int:
    """Per cent of the items that apply which a chapter keeps; `lost` and `na` (not applicable) list the others."""
    applicable = [item for item in items if item not in chapter["na"]]
    return round(100 * sum(item not in chapter["lost"] for item in applicable) / len(applicable))


def scores() -> str:
    """All scores as HTML tables, with what lost points."""
    found = load("scores")
    titles = {name: meta["title"] for name, (_, meta) in chapters().items()}
    rows = [
        {
            "id": one,
            "title": titles[one],
            "understand": pemat(chapter, UNDERSTAND),
            "act": pemat(chapter, ACT),
            "lost": chapter["lost"],
        }
        for one, chapter in found["pemat"].items()
    ]
    sum_of = sum(one["score"] for one in found["discern"][:15])
    return render("scores.html", rows=rows, discern=found["discern"], discern_sum=sum_of, jama=found["jama"])
