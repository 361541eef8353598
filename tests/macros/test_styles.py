from pathlib import Path

import pytest

from macros.styles import NAME, joined, trim, trimmed

USED = {"here", "md-tip--", "md-typeset"}


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        (".here{a:b}.gone{a:b}", ".here{a:b}"),
        (".here,.gone{a:b}", ".here{a:b}"),
        (".md-typeset .gone{a:b}p{a:b}", "p{a:b}"),
        (".here:not(.gone){a:b}", ".here:not(.gone){a:b}"),
        (":is(.gone,p){a:b}", ":is(.gone,p){a:b}"),
        (".md-tip--new{a:b}.md-tab--new{a:b}", ".md-tip--new{a:b}"),
        ("@media print{.gone{a:b}}@media screen{.here{a:b}.gone{a:b}}", "@media screen{.here{a:b}}"),
        ("@media print{@page{margin:1mm}}", "@media print{@page{margin:1mm}}"),
        ("@keyframes beat{0%{a:b}}", "@keyframes beat{0%{a:b}}"),
        (':root{--x:url("a;}b");--y:1;--z:2}p{a:var(--y)}', ":root{--y:1;}p{a:var(--y)}"),
        ("p{a:b;--x:1}", "p{a:b;}"),
    ],
)
def test_only_what_can_be_used_is_kept(css: str, kept: str) -> None:
    assert trimmed(css, USED) == kept


def test_a_value_that_a_script_names_is_kept() -> None:
    assert trimmed("p{--x:1}", {"--x"}) == "p{--x:1}"


def test_what_cannot_be_read_is_said() -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        trimmed("p{a:b} }", USED)


def test_pages_and_scripts_say_what_is_used(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text('<p class="one two">three</p>')
    (tmp_path / "site.js").write_text('made.className = "four"; find(".five");')
    (tmp_path / NAME).write_text("".join(f".{name}{{a:b}}" for name in ("one", "two", "three", "four", "five")))
    trim(tmp_path)
    assert (tmp_path / NAME).read_text() == ".one{a:b}.two{a:b}.four{a:b}"


def test_the_themes_styles_come_first() -> None:
    text = joined(["p{a:b}\n/*# sourceMappingURL=main.css.map */"], ["assets/site.css", "assets/search.css"])
    assert text.startswith("p{a:b}")
    assert "sourceMappingURL" not in text
    assert text.index("--paper") < text.index(".search__")
    assert text.isascii()


def test_no_rule_has_a_browser_style_the_whole_page_for_a_class_or_a_choice_of_colours() -> None:
    css = trimmed("[data-md-color-switching] *,[data-md-color-switching] :after{a:b}table:not([class]) *{a:b}", USED)
    assert css == "table:not(.report__table,.report__grid) *{a:b}"
    assert trimmed("table:not([class])+*{a:b}", USED).startswith("table:not(.report__table,.report__grid)+:is(p,")


def test_no_rule_has_a_link_styled_anew_for_how_its_address_is_written() -> None:
    assert trimmed("a[href]:hover,a[href]{a:b}", USED) == "a:any-link:hover,a:any-link{a:b}"
    assert trimmed('p{a:b}[data-x] img[src$="#only-dark"],[data-x] img[src$="#b"]{a:b}p{c:d}', USED) == "p{a:b}p{c:d}"
