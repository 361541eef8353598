"""What a plan may hold, and links of plans that must never break."""

import json
from pathlib import Path
from typing import Any

import pytest

from macros import plans
from macros.addresses import public
from macros.data import load as load_data
from macros.plans import FOR_READERS, known, notes_definition, script
from tests.assets.test_assets import ASSETS, node
from tests.words import grade
from worksheets import load, slugs

LINKS = Path(__file__).parents[1] / "fixtures/plan-links.txt"
READ = """
const { read, WHY } = await import(process.argv[1]);
const { known } = await import(process.argv[2]);
console.log(JSON.stringify({ why: WHY, plans: JSON.parse(process.argv[3]).map((link) => read(link, known)) }));
"""


def read(links: list[str], folder: Path) -> dict[str, Any]:
    steps = folder / "plan-steps.mjs"
    steps.write_text(script())
    link = str(ASSETS / "plan-link.js")
    found: dict[str, Any] = json.loads(
        node("--input-type=module", "--eval", READ, link, steps.as_uri(), json.dumps(links))
    )
    return found


def fixtures() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in LINKS.read_text("utf-8").splitlines():
        if line.startswith("  "):
            found[list(found)[-1]].append(line.strip())
        elif line and not line.startswith("#"):
            found[line] = []
    return found


def test_old_links_give_for_ever_what_they_gave(tmp_path: Path) -> None:
    links = fixtures()
    for (link, wanted), plan in zip(links.items(), read(list(links), tmp_path)["plans"], strict=True):
        given = [f"{step['address']} {step['date']}".strip() for step in plan["steps"]]
        given += [f"note: {plan['note']}"] if plan["note"] else []
        assert (given, plan["problems"]) == (wanted, []), link


def test_every_step_of_today_is_in_a_link_that_must_never_break() -> None:
    listed = {step for link in fixtures() for step in link.split("~")[0].split(";")}
    new = [name for name, about in known().items() if "kind" in about and name not in listed]
    assert not new, f"Add a link with {';'.join(new)} to {LINKS.name}, where it stays for ever."


def test_every_step_leads_to_a_public_address() -> None:
    addresses = public()
    for name, about in known().items():
        assert about["address"] in addresses, name
        assert about.get("short", about["address"]) in addresses, name
        for part, (_, minutes, *elsewhere) in about["parts"].items():
            assert f"{(elsewhere or [about['address']])[0]}#{part}" in addresses, f"{name}.{part}"
            assert 1 <= minutes <= about["minutes"] + 2, f"{name}.{part}"


def test_what_is_offered_is_for_readers() -> None:
    offered = {name for name, about in known().items() if about["offer"]}
    assert offered == {f"c{number}" for number in range(1, 14)} | set(slugs()) | set(FOR_READERS)
    assert {name for name, about in known().items() if about.get("gated")} == {s for s in slugs() if load(s).gated}


def test_a_page_that_moved_leaves_its_id_behind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    moved = {"moved": {"choices/": "options/", "worksheets/account/": "worksheets/owning/", "old/": "help/"}}
    monkeypatch.setattr(plans, "data", lambda name: moved if name == "moved" else load_data(name))
    found = read(["1;choices;account;old.afraid"], tmp_path)
    (plan,) = found["plans"]
    assert [step["address"] for step in plan["steps"]] == ["options/", "worksheets/owning/", "help/#afraid"]
    assert plan["problems"] == [found["why"]["moved"]]


def test_two_steps_never_share_an_id(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "pause.md").write_text("---\ntitle: Pause\n---\n\n# Pause\n")
    monkeypatch.setattr(plans, "_chapters", dict)
    monkeypatch.setattr(plans, "_worksheets", lambda: {"pause": {"parts": {}}})
    monkeypatch.setattr(plans, "DOCS", tmp_path)
    with pytest.raises(ValueError, match="pause"):
        known()


def test_what_a_plan_says_of_its_problems_is_easy_to_read(tmp_path: Path) -> None:
    for sentence in read([], tmp_path)["why"].values():
        assert sentence.endswith(".")
        assert grade(sentence)[0] <= 6, sentence


def test_ticks_are_named_in_words() -> None:
    (ticks,) = notes_definition()["parts"][0]["fields"]
    assert set(slugs()) <= set(ticks["options"])
