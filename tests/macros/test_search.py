"""What the search finds is the prose of every page, and each part that is chosen by hand is there."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from macros.addresses import registered
from macros.data import load
from macros.search import contents, documents, index, is_themes, library
from macros.sections import sections

PAGE = """
<h1>Calm first<a class="headerlink" href="#x">#</a></h1>
<p class="opening"><strong>Time:</strong> about 9 minutes</p>
<p>One step.</p><p>Two<br>lines &amp; more.</p>
<h2 id="body">Body<a class="headerlink" href="#body">#</a></h2>
<p>Breathe. <a class="cite" href="#s">some evidence, source 1</a></p>
<figure><svg data-search-exclude><title>drawn</title><path d="M0"/><text>sketch</text></svg>
<figcaption>Caption.</figcaption></figure>
<div class="worksheet-block"><form><label>Question <input name="a"></label><br></form></div>
<h3>No address</h3><p>Still the body.</p>
<h2 id="sheet">Your sheet</h2><div class="example"><p>made</p></div>
<h2 id="sources">Sources</h2><ol class="sources"><li>Author</li></ol>
"""


def found(**meta: Any) -> dict[str, dict[str, str]]:
    return {one["address"]: one for one in documents("chapters/c5/", PAGE, meta)}


def test_a_page_is_one_document_for_each_heading_that_has_an_address() -> None:
    assert list(found()) == ["chapters/c5/", "chapters/c5/#body"]
    assert found()["chapters/c5/"]["text"] == "One step. Two lines & more."
    body = found()["chapters/c5/#body"]
    assert (body["page"], body["heading"]) == ("Calm first", "Body")
    assert body["text"] == "Breathe. Caption. No address Still the body."


def test_what_a_page_is_for_counts_as_its_words() -> None:
    assert found(purpose="To settle.")["chapters/c5/"]["text"].startswith("To settle. One step.")


def test_an_excluded_page_is_left_out() -> None:
    assert not found(search={"exclude": True})


@pytest.mark.parametrize("html", ["", "<p>no heading", "<h1></h1>", '<h2 id="a">', "<div class='cite'>never closed"])
def test_odd_pages_give_no_error(html: str) -> None:
    assert not [one for one in sections(html) if one.heading]


def test_every_part_chosen_by_hand_is_an_address_of_this_site() -> None:
    groups = [*load("synonyms")["urgent"], *load("synonyms")["groups"]]
    made = {f"paths/#{reader}" for reader in load("paths")}
    assert not {part for group in groups for part in group["parts"]} - registered() - made
    assert all(group["said"] and group["parts"] for group in groups)


def test_words_of_danger_lead_to_help_with_a_sentence_about_whom_to_call() -> None:
    for group in load("synonyms")["urgent"]:
        assert group["parts"][0].startswith("help/#")
        assert "emergency number" in group["says"]
    assert load("synonyms")["urgent"][0]["parts"][0] == "help/#crisis"


def test_there_are_many_groups_and_no_word_is_in_two() -> None:
    groups = load("synonyms")["groups"]
    assert len(groups) >= 60
    said = [one for group in groups for one in group["said"]]
    assert sorted({one for one in said if said.count(one) > 1}) == []
    assert all(isinstance(one, str) for one in said)


def test_the_index_is_the_same_each_time_and_holds_no_text() -> None:
    made = index(list(found().values()))
    assert made == index(list(found().values()))
    kept = json.loads(made)["index"]["storedFields"]
    assert all(set(one) == {"page", "heading", "excerpt"} for one in kept.values())
    assert "Still the body." in kept["1"]["excerpt"]


def test_a_site_of_any_size_gets_an_index_that_can_be_fetched() -> None:
    many = [
        {
            "address": f"c{n}/",
            "page": f"Page {n}",
            "heading": f"Page {n}",
            "text": " ".join(f"w{n % 997}x{m}" for m in range(200)),
        }
        for n in range(6_000)
    ]
    kept = json.loads(index(many))["index"]
    assert max(sizes[2] for sizes in kept["fieldLength"].values()) <= 250_000 // 6_000
    assert {one["excerpt"] for one in kept["storedFields"].values()} == {""}


def test_the_library_works_without_its_comments(tmp_path: Path) -> None:
    (tmp_path / "minisearch.mjs").write_text(library())
    assert "/**" not in library()
    assert "sourceMappingURL" not in library()
    script = """import M from "./minisearch.mjs"; const m = new M({ fields: ["a"] });
    m.add({ id: 1, a: "calm first" });
    console.log(M.loadJSON(JSON.stringify(m), { fields: ["a"] }).search("clam", { fuzzy: 0.5 })[0].id);"""
    node = shutil.which("node")
    assert node
    run = subprocess.run(
        [node, "--input-type=module", "--eval", script], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert run.stdout == "1\n", run.stderr


def test_the_theme_serves_nothing_of_its_own_search() -> None:
    assert is_themes("assets/javascripts/lunr/min/lunr.de.min.js")
    assert is_themes("assets/javascripts/workers/search.a7633da7.min.js")
    assert not is_themes("assets/javascripts/bundle.a5f9d56c.min.js")
    assert not is_themes("assets/search.js")


def test_the_list_of_pages_has_the_chapters_in_their_order() -> None:
    lines = contents().splitlines()
    assert lines.index("- [Lowering the guard, letting go](chapters/c11.md)") > lines.index(
        "- [Loving and hating the same person](chapters/c2.md)"
    )
