"""A page as a screen reader has it: things with a role and a name, and no other way to find them.

Role and name are the engine's own (WebDriver: Get Computed Role, Get Computed Label); CSS only says where to ask.
"""

from collections.abc import Callable

from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.remote.webelement import WebElement

from tests.browser.engines import Browser

WHERE = {
    "link": "a[href]",
    "button": "button",
    "textbox": "textarea, input[type=text]",
    "radio": "input[type=radio]",
    "checkbox": "input[type=checkbox]",
    "heading": "h1, h2, h3, h4",
    "status": "[role=status], output",
    "group": "fieldset, [role=group]",
    "dialog": "dialog",
}
ALSO = {"textbox": {"textfield", "searchbox"}, "status": {"output"}, "group": {"fieldset"}}
"""What engines call the same thing."""


def find(browser: Browser, role: str, name: str, whole: bool = False) -> WebElement:
    """The first thing that can be seen with this role, whose name begins with these words or is just them; waits."""

    def look() -> WebElement | None:
        for element in browser.all(WHERE[role]):
            try:
                if is_it(element, role, name, whole):
                    return element
            except StaleElementReferenceException:
                continue
        return None

    found: WebElement = browser.wait(look, seconds=60)
    return found


def is_it(element: WebElement, role: str, name: str, whole: bool) -> bool:
    """Whether it is seen, is named so, and is what the role says."""
    if not element.is_displayed():
        return False
    own = element.accessible_name.strip()
    return (own == name if whole else own.startswith(name)) and element.aria_role.lower() in {
        role,
        *ALSO.get(role, set()),
    }


def press(browser: Browser, role: str, name: str, whole: bool = False) -> None:
    """Press what has this role and name."""
    found = find(browser, role, name, whole)
    browser.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", found)
    found.click()


def says(browser: Browser, part: Callable[[str], bool]) -> None:
    """Wait until a live region that can be seen says something of which this holds."""

    def look() -> bool:
        spoken = [one for one in browser.all(WHERE["status"]) if one.is_displayed() and part(one.text)]
        return any(one.aria_role.lower() in {"status", *ALSO["status"]} for one in spoken)

    browser.wait(look, seconds=60)
