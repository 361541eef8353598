import re
from pathlib import Path
from xml.etree import ElementTree as ET

import markdown
import pytest

from macros.pictures import CAPTIONS, FOLDER, picture

ROOT = Path(__file__).parents[2]
SVG = "svg"
WIDEST = 0.6
"""Of a letter, as a share of its size: wider on average than Arial, Roboto, Segoe or San Francisco, bold or not."""
COLOUR = r"#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(|\b(black|white|red|green|blue|gr[ae]y)\b"


def drawing(name: str) -> ET.Element:
    figure = ET.fromstring(picture(name))
    assert figure.tag == "figure"
    svg = figure.find(SVG)
    assert svg is not None
    return svg


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def lines(svg: ET.Element) -> list[tuple[str, float, float, float, str]]:
    """Each written line with its place, size and anchor."""
    found = []
    for text in svg.iter("text"):
        size = float(text.get("font-size", svg.get("font-size", "0")))
        y, anchor = float(text.get("y", "nan")), text.get("text-anchor", "start")
        for line in list(text) or [text]:
            y += float(line.get("dy", 0))
            found.append(("".join(line.itertext()), float(line.get("x", "nan")), y, size, anchor))
    return found


def test_every_file_has_a_caption_and_every_caption_a_file() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(CAPTIONS)
    assert all(caption.endswith(".") for caption in CAPTIONS.values())


def test_an_unknown_picture_is_refused_in_a_sentence() -> None:
    with pytest.raises(KeyError, match=r"No picture 'sunset' in macros/pictures/\. There are: alarm-loop, "):
        picture("sunset")


@pytest.mark.parametrize("name", CAPTIONS)
def test_it_has_a_name_a_description_and_a_caption(name: str) -> None:
    svg = drawing(name)
    assert (svg.get("role"), svg.get("aria-labelledby")) == ("img", f"{name}-title")
    assert svg.get("aria-describedby") == f"{name}-desc"
    assert [(one.tag, one.get("id")) for one in svg][:2] == [("title", f"{name}-title"), ("desc", f"{name}-desc")]
    assert picture(name).endswith(f"<figcaption>{CAPTIONS[name]}</figcaption>\n</figure>")


@pytest.mark.parametrize("name", CAPTIONS)
def test_its_description_says_all_that_is_written_in_it(name: str) -> None:
    svg = drawing(name)
    said = words(f"{svg.findtext('title')} {svg.findtext('desc')}")
    assert [text for text, *_ in lines(svg) if not words(text) <= said] == []


def test_no_id_is_used_twice() -> None:
    ids = re.findall(r' id="([^"]+)"', "".join(picture(name) for name in CAPTIONS))
    assert len(set(ids)) == len(ids) == 2 * len(CAPTIONS)


@pytest.mark.parametrize("name", CAPTIONS)
def test_it_takes_its_look_from_the_page_and_loads_nothing(name: str) -> None:
    svg = drawing(name)
    assert {one.tag for one in svg.iter()} <= {"svg", "title", "desc", "rect", "path", "text", "tspan"}
    for one in svg.iter():
        assert not {key for key in one.attrib if key in {"style", "fill", "stroke", "href"} or key.startswith("on")}
        assert not re.search(COLOUR, " ".join(one.attrib.values()), re.IGNORECASE)


@pytest.mark.parametrize("name", CAPTIONS)
def test_each_class_has_a_rule(name: str) -> None:
    css = (ROOT / "docs/assets/picture.css").read_text("utf-8")
    used = {word for one in drawing(name).iter() for word in one.get("class", "").split()}
    assert [word for word in used if not re.search(rf"\.{word}\b(?!-)", css)] == []


@pytest.mark.parametrize("name", CAPTIONS)
def test_its_text_can_be_read_on_a_phone_and_stays_inside(name: str) -> None:
    svg = drawing(name)
    left, top, width, height = (float(number) for number in svg.get("viewBox", "").split())
    assert (left, top, width) == (0, 0, 320)
    for text, x, y, size, anchor in lines(svg):
        assert size * 288 / 320 >= 13, "a page 320 px wide leaves 288 for the picture"
        long = len(text) * size * WIDEST
        start = x - long * {"start": 0, "middle": 0.5, "end": 1}[anchor]
        assert start >= 0, text
        assert start + long <= width, text
        assert size <= y <= height - size / 4, text


@pytest.mark.parametrize("name", CAPTIONS)
def test_it_comes_through_markdown_unchanged(name: str) -> None:
    assert not re.search(r"\n\s*\n", picture(name))
    html = markdown.markdown(
        f"Before.\n\n{picture(name)}\n\nAfter.", extensions=["md_in_html", "attr_list", "tables"]
    )
    assert html == f"<p>Before.</p>\n{picture(name)}\n\n<p>After.</p>"


def test_its_colours_are_the_site_s_own() -> None:
    css = (ROOT / "docs/assets/picture.css").read_text("utf-8").replace("#000", "")
    assert not re.search(COLOUR, css)
    assert set(re.findall(r"var\((--[\w-]+)\)", css)) <= set(
        re.findall(r"(--[\w-]+):", (ROOT / "docs/assets/site.css").read_text("utf-8"))
    )
    assert "assets/picture.css" in re.findall(r"assets/\w+\.css", (ROOT / "mkdocs.yml").read_text("utf-8"))


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda page: page.stem)
def test_a_page_shows_a_picture_once_on_a_line_of_its_own(page: Path) -> None:
    text = page.read_text("utf-8")
    names = re.findall(r"picture\(", text)
    shown = re.findall(r'(?<=\n\n)\{\{ picture\("([a-z-]+)"\) \}\}(?=\n\n)', text)
    assert len(set(shown)) == len(shown) == len(names)
    assert set(shown) <= set(CAPTIONS)
