"""The site's styles as one file: a page is drawn when all its styles are there, and each file is one more to await.

Three quarters of the theme's rules speak of what this site has not got. A rule goes when it asks for a class that no
page has and that no script names; one named in parts, like `"md-tooltip--" + kind`, keeps all that start so. Then a
value goes (most are pictures of icons) that no rule and no script asks for.

Two of the theme's ways to say a thing cost a cheap phone most of its first second (see `_light`).
"""

import re
import subprocess
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import tinycss2

from .scripts import ESBUILD, ROOT

NAME = "assets/all.css"
SOURCES = ROOT / "docs"
CLASSES = re.compile(r"""\bclass=(?:"([^"]*)"|'([^']*)')""")
NAMED = re.compile(r"(?<![\w.-])-{0,2}\w[\w-]*")
"""A word in a script, but not `.word`: that looks for what a page has, and makes nothing."""
ASKED = re.compile(r"var\(\s*(--[\w-]+)")
VALUE = re.compile(r"""(?<=[{;])(--[\w-]+):(?:"[^"]*"|'[^']*'|[^;{}"'])*;?(?=[}\w-])""")
GROUPS = {"media", "supports"}
SPARED = re.compile(r"(\[data-md-color-switching\]|[^{}]*\[src\$=)[^{}]*\{[^}]*\}")
"""Rules for the moment in which colours change, and for pictures of one colour only, which we have not got."""
LINK = re.compile(r"\[href\](?=[,:{])")
CLASSLESS = "table:not([class])"
TABLES = "table:not(.report__table,.report__grid)"
"""All tables but those that are laid out in a way of their own."""
AFTER = ":is(p,ul,ol,dl,h2,h3,h4,div,details,table)"
"""What may follow a table."""
NOT_OURS = "assets/python/"  # Pyodide's scripts speak of no page


def joined(theme: Iterable[str], names: list[str]) -> str:
    """The theme's styles, then these files of ours, which stand in one folder, so that their addresses hold."""
    ours = "\n".join((SOURCES / name).read_text("utf-8") for name in names)
    command = [str(ESBUILD), "--loader=css", "--minify-whitespace", "--log-level=warning"]
    run = subprocess.run(command, input=ours, capture_output=True, text=True, check=False)
    if run.returncode or run.stderr:
        raise RuntimeError(f"The styles could not be joined:\n{run.stderr.strip()}")
    plain = (re.sub(r"/\*# sourceMappingURL=.*?\*/", "", text) for text in theme)
    return "\n".join([*plain, run.stdout])


def trim(site: Path) -> None:
    """Take out of a built site's styles what none of its pages and scripts can use."""
    used: set[str] = set()
    for path in site.rglob("*.html"):
        used.update(*(" ".join(one).split() for one in CLASSES.findall(path.read_text("utf-8"))))
    for path in site.rglob("*.js"):
        if not path.relative_to(site).as_posix().startswith(NOT_OURS):
            used.update(NAMED.findall(path.read_text("utf-8")))
    styles = site / NAME
    styles.write_text(trimmed(styles.read_text("utf-8"), used), "utf-8")


def trimmed(css: str, used: set[str]) -> str:
    """The same styles without rules for classes, and without values, that are not among these words."""
    css = _light(css)
    starts = tuple(word for word in used if len(word) > 3 and word[-1] in "-_")
    text = "".join(_kept(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True), used, starts))
    asked = used | set(ASKED.findall(text))
    return re.sub(VALUE, lambda found: found[0] if found[1] in asked else "", text)


def _light(css: str) -> str:
    """The same look without rules that have a browser style the whole page anew, again and again.

    `table:not([class]) td > :first-child` makes every change of a class a change to all that stands inside, and
    Material gives <html> some as it starts; `table + *` does the same for whatever is put in. And it marks <body>
    while it chooses light or dark, so that no colour fades over: to no purpose when a page comes, and hardly to be
    seen when a reader chooses. As it starts it also writes every address in full: `[href]` and `[src]` have each link
    styled anew for it, `:any-link` has not.
    """
    css = re.sub(LINK, ":any-link", re.sub(SPARED, "", css))
    return css.replace(CLASSLESS, TABLES).replace(f"{TABLES}+*", f"{TABLES}+{AFTER}")


def _kept(rules: list[Any], used: set[str], starts: tuple[str, ...]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = [one for one in _selectors(rule.prelude) if _can_match(one, used, starts)]
            if selectors:
                text = ",".join(tinycss2.serialize(one).strip() for one in selectors)
                yield f"{text}{{{tinycss2.serialize(rule.content)}}}"
        elif rule.type == "at-rule" and rule.lower_at_keyword in GROUPS:
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            if text := "".join(_kept(inner, used, starts)):
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{text}}}"
        elif rule.type == "error":
            raise ValueError(f"The styles cannot be read: {rule.message}")
        else:
            yield rule.serialize()


def _selectors(prelude: list[Any]) -> list[list[Any]]:
    found: list[list[Any]] = [[]]
    for token in prelude:
        if token == ",":
            found.append([])
        else:
            found[-1].append(token)
    return found


def _can_match(selector: list[Any], used: set[str], starts: tuple[str, ...]) -> bool:
    """Whether every class it asks for may be somewhere; what stands inside :not() and its like is not looked at."""
    names = [name.value for dot, name in pairwise(selector) if dot == "." and name.type == "ident"]
    return all(name in used or name.startswith(starts) for name in names)
