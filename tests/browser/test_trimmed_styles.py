"""Styles without what no page uses: every element looks as it would with all of them."""

import re
from pathlib import Path

import pytest
from mkdocs.config import load_config
from playwright.sync_api import Page, Route

from macros.styles import CLASSLESS, NAME, TABLES, joined

ROOT = Path(__file__).parents[2]
# One of each: the second of two alike, in a parent of the same kind, would say the same and take its time.
LOOK = """() => {
  const name = (element) => `${element?.localName}.${element?.getAttribute("class")}`;
  const all = [document.documentElement, ...document.querySelectorAll("body, body *")];
  const kinds = new Map(all.map((element) => [`${name(element.parentElement)} ${name(element)}`, element]));
  return [...kinds].flatMap(([kind, element]) => ["", "::before", "::after"].map((part) => {
    const style = getComputedStyle(element, part);
    const values = [...style].filter((name) => !name.startsWith("--")).map((name) => style.getPropertyValue(name));
    return `${kind}${part} ${values.join("|")}`;
  }));
}"""


def whole() -> str:
    config = load_config(str(ROOT / "mkdocs.yml"))
    theme = [path for folder in config.theme.dirs for path in sorted(Path(folder).glob("assets/stylesheets/*.css"))]
    styles = joined([path.read_text("utf-8") for path in theme], config.extra_css)
    return styles.replace(CLASSLESS, "table.wrapped")  # a plain one here (macros/theme.py)


@pytest.mark.parametrize(
    ("address", "scheme"),
    [
        ("", "light"),
        ("chapters/c1/", "light"),  # tables
        ("chapters/c8/", "dark"),
        ("worksheets/moments/", "light"),
        ("therapists/plan/", "light"),
    ],
)
def test_every_element_looks_the_same(page: Page, address: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(address, wait_until="networkidle")
    page.locator("[data-search=open]").first.click()
    page.locator("dialog.search[open]").wait_for()
    ours = page.evaluate(LOOK)

    def answer(route: Route) -> None:
        route.fulfill(body=whole(), content_type="text/css")

    page.route(f"**/{NAME}", answer)
    page.goto(address, wait_until="networkidle")
    page.locator("[data-search=open]").first.click()
    page.locator("dialog.search[open]").wait_for()
    theirs = page.evaluate(LOOK)
    assert len(ours) > 150
    assert [pair for pair in zip(ours, theirs, strict=True) if pair[0] != pair[1]][:2] == []


def test_every_table_with_a_class_is_known(built: Path) -> None:
    found = {
        name for page in built.rglob("*.html") for name in re.findall(r'<table class="([\w-]+)', page.read_text())
    }
    for script in (ROOT / "docs/assets").glob("*.js"):
        found.update(re.findall(r'make\(\s*"table",\s*[`"]([\w-]+)', script.read_text()))
    found.remove("wrapped")
    assert f"table:not({','.join(f'.{name}' for name in sorted(found, reverse=True))})" == TABLES
    styles = (built / NAME).read_text()
    assert not [one for one in ("[class", "[href", "[src") if one in styles]
