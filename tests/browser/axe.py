"""What axe-core finds wrong in a page, in each of the ways in which people look at it."""

from pathlib import Path

from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
FADED = """Promise.race([new Promise((late) => setTimeout(late, 3000)), Promise.all(document.getAnimations()
  .filter((one) => one instanceof CSSTransition).map((one) => one.finished.catch(() => {})))])"""
OPEN = """() => {
  document.querySelectorAll("[data-closed]").forEach((one) => one.removeAttribute("data-closed"));
  document.querySelectorAll("[data-way]").forEach((one) => { one.dataset.way = "open"; });
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
}"""
SEEN = ["color-contrast", "link-in-text-block"]
"""The rules whose answer hangs on colour; the others hold or fail in every mode alike."""
MODES = ("light", "dark", "forced colours", "320 px", "200 % text", "print")


def broken(page: Page, part: str = "document", rules: list[str] | None = None) -> list[str]:
    """What axe finds wrong in a part of the page by all rules, or by these."""
    only = f", runOnly: {rules}" if rules else ""
    result = page.evaluate(f"axe.run({part}, {{resultTypes: ['violations']{only}}})")
    return [
        f"{one['id']}: {one['help']}: {[node['html'][:160] for node in one['nodes'][:3]]}"
        for one in result["violations"]
    ]


def everything(page: Page) -> dict[str, list[str]]:
    """What is wrong on the page that is open, by mode; all that folds is open."""
    page.evaluate(AXE.read_text("utf-8"))
    found: dict[str, list[str]] = {mode: [] for mode in MODES} | {"light": gate(page)}
    page.evaluate(OPEN)
    found["light"] += broken(page)
    for mode in MODES[1:]:
        put_on(page, mode)
        page.evaluate(FADED)
        found[mode] = broken(page, rules=SEEN) + too_wide(page, mode)
        take_off(page)
    return found


def gate(page: Page) -> list[str]:
    """A sheet for two shows its question first."""
    return broken(page, "'.worksheet__gate'") if page.locator("[data-way=ask]").count() else []


def too_wide(page: Page, mode: str) -> list[str]:
    """WCAG 2.2, 1.4.10 and 1.4.4: nothing is reached only by scrolling sideways."""
    if mode not in {"320 px", "200 % text"}:
        return []
    wide, room = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    return [f"the page is {wide} px wide on a screen of {room}"] if wide > room else []


def put_on(page: Page, mode: str) -> None:
    """Look at the page in this mode."""
    if mode == "dark":
        page.evaluate("document.body.setAttribute('data-md-color-scheme', 'slate')")
    elif mode == "forced colours":
        page.emulate_media(forced_colors="active")
    elif mode == "320 px":
        page.set_viewport_size({"width": 320, "height": 640})
    elif mode == "200 % text":  # what a browser's own setting does: all is in rem
        page.evaluate("document.documentElement.style.fontSize = '250%'")  # Material's own is 125 %
    elif mode == "print":
        page.emulate_media(media="print")


def take_off(page: Page) -> None:
    """Look at it as at first."""
    page.evaluate("document.body.setAttribute('data-md-color-scheme', 'default')")
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.emulate_media(forced_colors="none", media="screen")
    page.set_viewport_size({"width": 1280, "height": 900})
