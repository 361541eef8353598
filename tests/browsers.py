"""Install, or name, what the tests and the PDFs need from Debian: `python -m tests.browsers`."""

import ctypes
import os
import shlex
import shutil
import subprocess
from pathlib import Path

# Debian package: programs, any of which will do.
PROGRAMS = {
    "chromium": ("chromium", "chromium-browser", "google-chrome"),
    "chromium-driver": ("chromedriver",),
    "firefox-esr": ("firefox-esr", "firefox"),
    "webkit2gtk-driver": ("WebKitWebDriver",),
    "xvfb": ("Xvfb",),
    "poppler-utils": ("pdftoppm",),
    "default-jre-headless": ("java",),  # the Nu Html Checker
}
QUICK = "chromium-headless-shell"  # Debian's package of Chromium without windows: a test takes half as long in it
# Debian package: a library that WeasyPrint loads.
LIBRARIES = {
    "libpango-1.0-0": "libpango-1.0.so.0",
    "libpangoft2-1.0-0": "libpangoft2-1.0.so.0",
    "libharfbuzz-subset0": "libharfbuzz-subset.so.0",
}
INSTALL = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")


def program(package: str) -> str | None:
    return next(filter(None, map(shutil.which, PROGRAMS[package])), None)


def quick() -> str | None:
    """The program itself: the script that Debian puts before it does not end with it."""
    return shutil.which(QUICK, path="/usr/lib/chromium")


def headless_chromium() -> str | None:
    return quick() or program("chromium")


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing() -> list[str]:
    programs = [package for package in PROGRAMS if not program(package)]
    return programs + [package for package, library in LIBRARIES.items() if not loads(library)]


def advice(packages: list[str]) -> str:
    if shutil.which("apt-get"):
        return "Missing for the browser tests and PDFs; run:\n  sudo " + shlex.join([*INSTALL, *packages])
    programs = [PROGRAMS.get(package, (package,))[0] for package in packages]
    return "Missing for the browser tests and PDFs; install with your package manager: " + ", ".join(programs)


def is_debian() -> bool:
    release = Path("/etc/os-release")
    return release.is_file() and "ID=debian" in release.read_text().splitlines()


def install(packages: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (("apt-get", "update", "-qq"), (*INSTALL, *packages)):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            print(done.stderr.strip())
            return False
    return True


def main() -> None:
    packages = missing()
    if is_debian() and os.geteuid() == 0:
        if not quick():
            install([QUICK])
        if not packages or install(packages):
            return
    if packages:
        print(advice(packages))


if __name__ == "__main__":
    main()
