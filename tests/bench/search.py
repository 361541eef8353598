"""The search of a larger site: copies of our chapters with some words of their own, read and asked in Chromium."""

import re
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser

from macros.search import documents, index
from tests.bench.sizes import CHAPTER, gzipped
from tests.bench.table import Row, median
from tests.browser.server import Site

CHAPTERS = (15, 150, 1_500)
OWN = 25  # one word in so many is found in one copy only
FIRST, LATER = 1_000.0, 100.0  # ms in which an answer feels like part of one's own doing
QUERIES = ("he lied", "cant sleep", "apologise", "trust agian", "should i stay or go", "my partner hits me")
ASK = """async (queries) => {
  const clock = async (act) => {
    const began = performance.now();
    const found = await act();
    return [performance.now() - began, found];
  };
  const [first, search] = await clock(async () => {
    const [{ read }, answer] = await Promise.all([
      import(new URL("../../assets/search-index.js", location).href),
      fetch(new URL("../../assets/search-index.json", location).href),
    ]);
    const search = await read(await answer.json());
    search(queries[0]);
    return search;
  });
  const later = [];
  for (const query of queries) later.push((await clock(() => search(query)))[0]);
  return [first, later];
}"""


def measure(browser: Browser, built: Path) -> list[Row]:
    """For each size, bytes by chapter, and how long the first answer and each later one take."""
    rows = []
    few = 0.0
    for count in CHAPTERS:
        text = index(list(copies(built, count)))
        first, later = asked(browser, built, text)
        size = gzipped([text.encode()])
        rows += [
            Row(f"search in {count:,} chapters: the first answer", round(first), "ms", "a second", FIRST),
            Row(f"search in {count:,} chapters: later answers", median(later), "ms", "a tenth of it", LATER),
            Row(
                f"search in {count:,} chapters: longest later answer", round(max(later)), "ms", "a tenth of it", LATER
            ),
            Row(
                f"search index for each of {count:,} chapters", size / count, "bytes", "with 15", few or size / count
            ),
        ]
        few = few or size / count
    return rows


def copies(built: Path, count: int) -> Iterator[dict[str, str]]:
    """The sections of so many chapters."""
    pages = sorted((built / "chapters").glob("*/index.html"))
    articles = [re.split(r"<article[^>]*>|</article>", page.read_text("utf-8"))[1] for page in pages]
    for number in range(count):
        for one in documents(f"chapters/x{number}/", articles[number % len(articles)], {}):
            words = one["text"].split()
            words[::OWN] = [f"{word}{number}" for word in words[::OWN]]
            yield {**one, "text": " ".join(words)}


def asked(browser: Browser, built: Path, text: str) -> tuple[float, list[float]]:
    with Site(built) as site:
        site.faults["search-index.json"] = lambda _: text.encode()
        page = browser.new_context(base_url=site.url()).new_page()
        page.goto(CHAPTER)
        first, later = page.evaluate(ASK, list(QUERIES))
        page.context.close()
    return first, later
