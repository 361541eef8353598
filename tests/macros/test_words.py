"""Catalogues: as the sources are, whole, with the same slots, and what each part of the site takes from them."""

import json
import re

import pytest

from macros.extract import ROOT, TRANSLATED, catalogues, found
from macros.pages import DOCS
from macros.words import LANGUAGES, catalogue, files, known, say, worksheet
from worksheets import load

MESSAGES = [(language, message) for language in LANGUAGES for message in catalogue(language) if message.id]


def slots(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def test_every_catalogue_is_as_the_sources_are() -> None:
    for path, content in catalogues().items():
        assert path.read_bytes() == content, "Run make words, then translate what is new in macros/data/."


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_english(language: str) -> None:
    assert not [message.id for message in catalogue(language) if message.id and not message.string]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_has_the_same_names(language: str) -> None:
    wrong = {message.id for _, message in MESSAGES if slots(str(message.id)) != slots(str(message.string))}
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_worksheet_with_a_page_in_a_language_has_its_words_in_it(language: str) -> None:
    pages = {page.stem for page in (DOCS / language / "worksheets").glob("*.md")}
    assert pages == set(TRANSLATED)


def test_words_are_found_in_scripts_templates_and_rules() -> None:
    places = dict(found())
    assert places["Saving…"] == "docs/assets/sheet.js"
    assert places["Unlock"] == "macros/templates/block.html"
    assert places["Leave this page"] == "macros/overrides/main.html"
    assert places["{n} moments"] == "worksheets/_moments_map.py"
    assert places["Thirty is a good start."] == "worksheets/pause.py"
    assert places["South Africa"] == "macros/data/helplines.yml"


def test_no_words_hide_where_they_are_not_found() -> None:
    """Babel does not read what stands in a template literal."""
    for script in (ROOT / "docs/assets").glob("*.js"):
        assert not re.findall(r"\$\{[^}]*\bt\(", script.read_text("utf-8")), script.name


def test_a_page_and_its_worker_get_only_words_of_their_own() -> None:
    made = files()
    page = json.loads(made["assets/words-es.js"].removeprefix("globalThis.siteWords = ").rstrip(";\n"))
    rules = json.loads(made["assets/words-es.json"])
    assert page["Saving…"] == "Guardando…"
    assert "Saving…" not in rules
    assert rules["Thirty is a good start."] == "Treinta es un buen comienzo."
    assert "Thirty is a good start." not in page


def test_what_is_filled_in_is_text_and_never_markup() -> None:
    assert say("es")("About {minutes} minutes", minutes="<b>3</b>") == "Unos &lt;b&gt;3&lt;/b&gt; minutos"


def test_what_is_not_known_stays_english() -> None:
    assert known("en") == {}
    assert say("es")("No such words") == "No such words"


@pytest.mark.parametrize("slug", TRANSLATED)
def test_answers_are_named_the_same_in_every_language(slug: str) -> None:
    english, spanish = load(slug), worksheet(slug, "es")
    assert [name for name, _ in english.inputs()] == [name for name, _ in spanish.inputs()]
    assert [one.kind for _, one in english.inputs()] == [one.kind for _, one in spanish.inputs()]
    assert spanish.title != english.title
