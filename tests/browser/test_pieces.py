"""A long report is made in pieces: a key that is pressed meanwhile does not wait for the last of it."""

from playwright.sync_api import Page

BUILD = """async () => {
  const { build } = await import("/let-go-to-grow/assets/report.js");
  const blocks = Array.from({ length: 4000 }, (_, n) => ({ kind: "bullets", items: Array(10).fill(`line ${n}`) }));
  let [turns, over] = [0, false];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (over) return;
    turns += 1;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const made = await build(blocks, "moments");
  over = true;
  return { turns, made: made.length, last: made.at(-1).textContent };
}"""


def test_others_have_their_turn_while_a_long_report_is_made(page: Page) -> None:
    page.goto("help/")
    found = page.evaluate(BUILD)
    assert found["turns"] > 2
    assert found["made"] == 4000
    assert found["last"] == "line 3999" * 10
