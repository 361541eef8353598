import re
from pathlib import Path

import pytest

from macros.marks import FOLDER, mark, names
from macros.pages import pages

ASKED = re.compile(r'\bmark\("([\w-]+)"\)')


@pytest.mark.parametrize("name", sorted(names()))
def test_a_mark_says_nothing_takes_its_colours_from_the_page_and_stands_in_a_sentence(name: str) -> None:
    drawn = mark(name)
    assert 'aria-hidden="true"' in drawn
    assert not re.search(r"\b(style|fill|stroke|id)=", drawn)
    assert "\n" not in drawn


def test_every_mark_is_used_and_every_name_is_one() -> None:
    macros = Path(FOLDER).parent
    asked = {name for page in pages() for name in ASKED.findall(page.read_text("utf-8"))}
    inside = "".join(path.read_text("utf-8") for path in (*macros.glob("*.py"), *macros.rglob("*.html")))
    assert asked <= names()
    assert {name for name in names() if name not in asked and f'"{name}"' not in inside} == set()


def test_a_name_that_is_none_is_said() -> None:
    with pytest.raises(KeyError, match="There are: clock"):
        mark("unicorn")
