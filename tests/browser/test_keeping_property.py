"""Nothing kept is lost, and nothing erased remains, whatever a reader does in whatever order."""

from pathlib import Path

import pytest

from tests.browser import storage
from tests.browser.engines import Browser
from tests.browser.keeping_model import Model
from tests.browser.keeping_moves import MOVES
from tests.browser.keeping_steps import WRITING, Reader

STEPS = WRITING | MOVES
SEED = 1
COUNT = {"chromium": 200, "firefox": 60, "webkit": 60}  # these differ in storage, not in our code


@pytest.mark.timeout(900)
def test_nothing_kept_is_lost_and_nothing_erased_remains(browser: Browser, tmp_path: Path) -> None:
    browser.site.faults["worker.js"] = "missing"  # Python would start on every page, and is not needed
    model = Model()
    reader = Reader(browser, model, SEED, tmp_path)
    done: list[str] = []
    try:
        for step in reader.random.choices(list(STEPS), list(STEPS.values()), k=COUNT[browser.name]):
            done.append(f"{len(done)} {step.__name__} in tab {reader.tabs.index(reader.tab)}, {model.home}")
            step(reader)
            raw = storage.raw(browser)
            assert model.problems(raw, storage.opened(browser, raw, model.passphrase)) == []
    except BaseException:
        print(f"seed {SEED}, {browser.name}, the last steps:", *done[-12:], sep="\n  ")
        raise
