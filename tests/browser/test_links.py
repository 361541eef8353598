"""Everything that a page, a style sheet or a PDF of the site leads to is there: pages, headings, pictures, files."""

import re
from collections import Counter
from pathlib import Path

import pypdf
import pytest

from tests.browser.built import BuiltPage, read, root


@pytest.fixture(scope="module")
def pages(built: Path) -> dict[str, BuiltPage]:
    return read(built)


def test_no_link_picture_script_or_file_of_a_page_is_missing(pages: dict[str, BuiltPage], built: Path) -> None:
    base, dead, seen = root(pages), set(), Counter[str]()
    for page in pages.values():
        for link in page.links:
            if (target := page.local(link, base)) is None:
                continue
            path, name = target
            seen[Path(path).suffix] += 1
            path = path.removeprefix("/")
            if not (path in pages or (built / path).is_file()) or (
                name and path in pages and name not in pages[path].targets
            ):
                dead.add(f"{page.address}: {link}")
    assert not dead
    assert all(seen[kind] for kind in ("", ".js", ".css", ".svg", ".pdf")), "the test looks at every kind of link"


def test_a_folder_is_linked_with_its_slash(pages: dict[str, BuiltPage], built: Path) -> None:
    """Without it a host answers with a detour, and a copy kept for use without a connection has no such page."""
    base, bare = root(pages), set()
    for page in pages.values():
        for link in page.links:
            target = page.local(link, base)
            if (
                target
                and (built / target[0].removeprefix("/")).is_dir()
                and not target[0].endswith("/")
                and target[0]
            ):
                bare.add(f"{page.address}: {link}")
    assert not bare


def test_every_id_stands_once_on_its_page(pages: dict[str, BuiltPage]) -> None:
    twice = {
        address: [one for one, times in Counter(page.ids).items() if times > 1] for address, page in pages.items()
    }
    assert not {address: ids for address, ids in twice.items() if ids}


def test_every_label_and_description_names_something_on_its_page(pages: dict[str, BuiltPage]) -> None:
    lost = set()
    for page in pages.values():
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"):
            for tag in page.soup.select(f"[{name}]"):
                if tag.find_parent("template"):
                    continue
                value = tag[name]
                words = value.split() if isinstance(value, str) else list(value)
                lost |= {f"{page.address}: {name}={one}" for one in words if one not in page.ids}
    assert not lost


def test_what_a_style_sheet_loads_is_there(built: Path) -> None:
    seen = 0
    for sheet in built.rglob("*.css"):
        for address in re.findall(r"url\(\s*[\"']?([^\"')]+)", sheet.read_text("utf-8")):
            if address.startswith(("data:", "#")):
                continue
            seen += 1
            assert (sheet.parent / address.partition("?")[0].partition("#")[0]).is_file(), f"{sheet.name}: {address}"
    assert seen


def test_what_a_pdf_leads_to_is_in_it(built: Path) -> None:
    """The contents of a pack lead to its sheets."""
    seen = 0
    for file in sorted(built.rglob("*.pdf")):
        reader = pypdf.PdfReader(file)
        for page in reader.pages:
            for annotation in (one.get_object() for one in page.get("/Annots", [])):
                if annotation["/Subtype"] != "/Link":
                    continue
                seen += 1
                target = annotation.get("/Dest") or annotation.get("/A", {}).get("/D")
                assert target in reader.named_destinations, f"{file.name}: {annotation}"
    assert seen
