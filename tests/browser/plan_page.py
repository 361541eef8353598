"""What tests of plans do over and over."""

import json
from typing import Any

from tests.browser.engines import Browser

NOTE = "Bring the card, and the key"
PLAN = "plan/#1;c1;c7;c5.pause*20261201;owning*20261208;cards.reassurance~Bring+the+card%2C+and+the+key"
TITLES = [
    "Is it safe to do this?",
    "Owning it",
    "Calm first: Pause, then come back",
    "Owning it: account and apology",
    "Ten patterns, one card each: Reassurance",
]


def follow(browser: Browser, link: str = PLAN) -> None:
    """Open a plan as somebody who was given its link."""
    browser.driver.get("about:blank")
    browser.open(link)
    browser.wait(".plan__step")
    browser.wait(lambda: browser.text(".plan__kept"))


def instant(browser: Browser) -> None:
    """Material swaps pages without a load only to addresses in the sitemap; call it before the first page opens."""
    url = browser.site.url("").encode()
    browser.site.faults["sitemap.xml"] = lambda body: body.replace(b"http://127.0.0.1:8000/", url)


def has_sitemap(browser: Browser) -> bool:
    return any(url.endswith("sitemap.xml") for url in browser.requests())


def titles(browser: Browser) -> list[str]:
    return [link.text for link in browser.all(".plan-read .plan__steps .plan__link")]


def tick(browser: Browser, step: str) -> None:
    browser.wait(f"[data-step='{step}']:enabled")
    browser.click(f"[data-step='{step}']")


def ticked(browser: Browser) -> list[str]:
    return [str(box.get_attribute("data-step")) for box in browser.all("[data-step]:checked")]


def kept(browser: Browser) -> dict[str, Any] | None:
    text = browser.run("return localStorage.getItem('notes/1/plan')")
    return json.loads(text) if text else None


def make(browser: Browser) -> None:
    browser.open("therapists/plan/")
    browser.wait("#plan-chapter option")


def pick(browser: Browser, kind: str, name: str, part: str = "") -> None:
    """Choose in a list of the builder, and press Add."""
    for box, value in ((f"#plan-{kind}", name), (f"#plan-{kind}-part", part)):
        if value:
            browser.run(
                "const box = document.querySelector(arguments[0]); box.value = arguments[1];"
                "box.dispatchEvent(new Event('change', { bubbles: true }));",
                box,
                value,
            )
    browser.click(f"[data-plan=add][data-from={kind}]")


def link(browser: Browser) -> str:
    return str(browser.find("#plan-link").get_property("value"))
