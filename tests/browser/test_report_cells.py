"""A report that the page draws and the example that the build draws have the same cells, and no number is broken."""

from playwright.sync_api import Page

from macros.report import report
from worksheets import Table, as_data

TABLE = Table(
    "Two reviews", ("Me", "Then", "Now"), (("Sleep", "10 of 10", "did not come up"), ("Body", "", "6 of 10"))
)
BOTH = """async ([blocks, html]) => {
  const { build } = await import("/let-go-to-grow/assets/report.js");
  const drawn = document.createElement("output");
  drawn.append(...(await build(blocks, "review")));
  const example = new DOMParser().parseFromString(html, "text/html");
  const cells = (one) => [...one.querySelectorAll("td")].map((cell) => [cell.textContent, cell.className]);
  return [drawn, example].map(cells);
}"""


def test_both_keep_a_number_on_one_line(page: Page) -> None:
    page.goto("help/")
    blocks = as_data((TABLE,))
    drawn, example = page.evaluate(BOTH, [blocks, report(blocks, "")])
    assert drawn == example
    assert ["10 of 10", "report__short"] in drawn
    assert ["did not come up", ""] in drawn
