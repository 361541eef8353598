"""What two people see of each other is what the rule of the worksheet says, whatever each of them picked."""

import datetime
import json
import re
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.compare import SIDES, sheets
from worksheets import Block, Bullets, Card, Heading, Letter, Paragraph, Table, load
from worksheets._browser import answer, read
from worksheets._needs_menu import MENU
from worksheets._patterns_list import NAMES
from worksheets._steps_list import KINDS

TODAY = datetime.date(2026, 11, 23)
Raw = Mapping[str, list[str]]


def compare(slug: str, mine: Raw, theirs: Raw) -> tuple[Block, ...]:
    worksheet = load(slug)
    assert worksheet.compare
    one, other = (read(worksheet, [{"id": "", "created": "", "answers": page}]) for page in (mine, theirs))
    return worksheet.compare(one, other, TODAY)


def both_ways(slug: str, hurt: Raw, caused: Raw) -> tuple[Block, ...]:
    """What is shown, which is the same whoever opens it."""
    blocks = compare(slug, hurt, caused)
    assert blocks == compare(slug, caused, hurt)
    return blocks


def rows(name: str, lines: list[dict[str, str]]) -> dict[str, list[str]]:
    return {f"{name}.{n}.{field}": [words] for n, one in enumerate(lines) for field, words in one.items()}


def under(blocks: tuple[Block, ...], title: str) -> Block | None:
    places = [n for n, one in enumerate(blocks) if isinstance(one, Heading) and one.text == title]
    return blocks[places[0] + 1] if places else None


# Closeness: the kinds each says yes to, and those of them that each picks.
YESES = st.lists(st.tuples(st.sampled_from(list(KINDS)[:-1]), st.booleans()), unique_by=lambda one: one[0])
WORD = st.sampled_from(["", "kettle", "red"])


@given(hurt=YESES, caused=YESES, signals=st.tuples(WORD, WORD), after=st.tuples(WORD, WORD))
def test_of_closeness_both_see_what_both_picked_and_no_more(
    hurt: list[tuple[str, bool]], caused: list[tuple[str, bool]], signals: tuple[str, str], after: tuple[str, str]
) -> None:
    picked = [[kind for kind, on in sheet if on] for sheet in (hurt, caused)]
    pages = [
        {"side": [side], "answered": ["2026-11-20"]}
        | rows("steps", [{"kind": kind, "today": "yes"} for kind in kinds])
        | {name: [words[place]] for name, words in (("signal", signals), ("after", after)) if words[place]}
        for place, (side, kinds) in enumerate(zip(SIDES, picked, strict=True))
    ]
    blocks = both_ways("steps", *pages)
    mutual = [KINDS[kind] for kind in KINDS if kind in picked[0] and kind in picked[1]]
    cards = [one for one in blocks if isinstance(one, Card)]
    if not mutual:
        assert [type(one) for one in blocks] == [Paragraph]
        assert not re.search("kettle|red", repr(blocks))
        return
    said = {one.title: one.lines for one in cards[0].sections}
    assert said["Both happy with"] == tuple(mutual[:5])
    for title, words in (("It stops at once with", signals), ("Afterwards", after)):
        assert said.get(title, ()) == tuple(dict.fromkeys(filter(None, words)))
    assert not any(f"'{KINDS[kind]}'" in repr(blocks) for kind in KINDS if KINDS[kind] not in mutual[:5])


# Patterns: a number and an example for each, and which of the two each picks.
NUMBER = st.tuples(st.integers(0, 10), st.booleans(), st.booleans())
WEEK = st.dictionaries(st.sampled_from(list(NAMES)), NUMBER)


def kind(did: int, felt: int) -> str:
    if min(did, felt) >= 7:
        return "high"
    if max(did, felt) <= 3:
        return "low"
    return "apart" if abs(did - felt) >= 3 else ""


@given(hurt=WEEK, caused=WEEK)
def test_of_patterns_both_see_gaps_of_three_with_the_examples_that_were_picked(
    hurt: dict[str, tuple[int, bool, bool]], caused: dict[str, tuple[int, bool, bool]]
) -> None:
    pages = []
    for side, week in zip(SIDES, (hurt, caused), strict=True):
        numbers = {name: [str(value)] for name, (value, on, _) in week.items() if on}
        examples = {f"{name}_example": [f"{side} {name} words"] for name, (_, _, on) in week.items() if on}
        pages.append({"date": ["2026-11-22"], "side": [side], **numbers, **examples})
    blocks = both_ways("patterns", *pages)
    if any(len(page) == 2 for page in pages):  # one of them has picked nothing at all
        assert [type(one) for one in blocks] == [Paragraph]
        return
    shared = [name for name in NAMES if all(name in page for page in pages)]
    found = {name: kind(int(pages[1][name][0]), int(pages[0][name][0])) for name in shared}
    for title, which in (("Plenty of it, for both of you", "high"), ("Little of it yet, for both of you", "low")):
        bullets = under(blocks, title)
        shown = bullets.items if isinstance(bullets, Bullets) else ()
        assert shown == tuple(NAMES[name] for name in shared if found[name] == which)
    table = next((one for one in blocks if isinstance(one, Table)), None)
    for name in NAMES:
        row = next((row for row in table.rows if row[0] == NAMES[name]), None) if table else None
        told = [page.get(f"{name}_example", ["none yet"])[0] for page in reversed(pages)]
        if found.get(name) == "apart" and told != ["none yet", "none yet"]:
            assert row
            assert list(row[2:]) == told
        assert row is None or found.get(name) == "apart"
    words = {one for page in pages for key, (one,) in page.items() if key.endswith("_example")}
    assert set(re.findall(r"(?:hurt|caused) \w+ words", repr(blocks))) == words
    calm = re.sub(r"\d+ November 2026", "", repr([one for one in blocks if not isinstance(one, Letter)]))
    assert not re.search(r"\d", calm)  # never a number of anyone


# Needs: what is asked and offered, and which rows each picks.
ROWS = st.lists(st.tuples(st.sampled_from(list(MENU)[:-1]), st.booleans()), unique_by=lambda one: one[0], max_size=8)


@given(needs=ROWS, offers=ROWS)
def test_of_needs_both_see_the_three_lists_of_what_was_picked(
    needs: list[tuple[str, bool]], offers: list[tuple[str, bool]]
) -> None:
    asked, offered = ([one for one, on in given if on] for given in (needs, offers))
    hurt = {"side": ["hurt"]} | rows("needs", [{"need": one, "okay": "yes"} for one in asked])
    caused = {"side": ["caused"]} | rows("offers", [{"offer": one, "okay": "yes"} for one in offered])
    blocks = both_ways("needs", hurt, caused)
    matched = under(blocks, "Asked and offered")
    pairs = [row[0] for row in matched.rows] if isinstance(matched, Table) else []
    assert pairs == [MENU[one] for one in asked if one in offered]
    for title, one, other in (("Asked, not offered", asked, offered), ("Offered, not asked", offered, asked)):
        bullets = under(blocks, title)
        shown = bullets.items if isinstance(bullets, Bullets) else ()
        assert shown == tuple(MENU[name] for name in one if name not in other)
    silent = set(MENU) - {*asked, *offered}
    assert not any(f"'{MENU[name]}'" in repr(blocks) for name in silent)


@given(okay=st.lists(st.sampled_from(["yes", "no", ""]), max_size=5))
def test_a_need_that_is_not_okay_to_share_is_not_shown_even_out_of_a_file(okay: list[str]) -> None:
    lines = [{"own": f"qzx{n}", "okay": one} for n, one in enumerate(okay)]
    blocks = both_ways("needs", {"side": ["hurt"]} | rows("needs", lines), {"side": ["caused"]})
    assert set(re.findall(r"qzx\d", repr(blocks))) == {f"qzx{n}" for n, one in enumerate(okay) if one == "yes"}


@pytest.mark.parametrize("slug", sheets())
def test_the_worker_gives_what_both_may_see(slug: str) -> None:
    def ask(**more: Any) -> dict[str, Any]:
        question = {"id": 4, "slug": slug, "today": "2026-11-23", **more}
        reply: dict[str, Any] = json.loads(answer(json.dumps(question)))
        assert reply.pop("id") == 4
        return reply

    def page(side: str, **answers: str) -> list[dict[str, Any]]:
        return [{"id": "", "created": "", "answers": {"side": [side], **{k: [v] for k, v in answers.items()}}}]

    reply = ask(mine=page("hurt", gone="qzx"), theirs=page("caused"))
    assert set(reply) == {"report"}
    assert "qzx" not in json.dumps(reply)  # an answer whose field is gone is shown to nobody else
    assert ask(mine=page("hurt"), theirs=page("hurt"))["report"][0]["text"].endswith("Nothing is compared.")
    assert ask(mine=page("hurt")) == {"error": "KeyError"}
    day = next(name for name, one in load(slug).inputs() if one.kind == "date")
    (problem,) = ask(mine=page("hurt", **{day: "soon"}), theirs=page("caused"))["problems"]
    assert problem["name"] == day


def test_a_sheet_that_is_for_one_is_not_compared() -> None:
    assert sheets() == ("needs", "patterns", "steps")
    question = {"id": 1, "slug": "owning", "mine": [], "theirs": [], "today": "2026-11-23"}
    assert json.loads(answer(json.dumps(question))) == {"id": 1, "error": "LookupError"}
