"""The rules of each worksheet as a page: its own Python, readable, with the sources its docstrings name."""

import ast
from pathlib import Path

import worksheets
from worksheets import load, slugs

FOLDER = Path(worksheets.__file__).parent
FRAME = {"_fields", "_worksheet", "_report", "_browser", "_examples", "__init__"}
INTRO = (
    "This is the whole of the program that makes the report of [{title}](../worksheets/{slug}.md). It runs in your "
    "browser, on what you wrote, and nowhere else. The same answers always give the same report. You do not need "
    "to read it. It is here so that anyone can check what it does."
)


def pages() -> dict[str, str]:
    """The Markdown of every page of rules, by its path in the site's sources."""
    return {f"rules/{slug}.md": page(slug) for slug in slugs()}


def page(slug: str) -> str:
    """One worksheet's modules as code, its own first."""
    title = load(slug).title
    front = "---\n" + f'title: "Rules: {title}"\nrender_macros: false\nsearch:\n  exclude: true\n---\n'
    blocks = [f"## {name}.py {{#{name.strip('_')}}}\n\n```python\n{source(name)}```" for name in modules(slug)]
    return "\n\n".join([front, f"# Rules: {title}", INTRO.format(title=title, slug=slug), *blocks]) + "\n"


def source(name: str) -> str:
    """The text of a module."""
    return (FOLDER / f"{name}.py").read_text("utf-8")


def modules(slug: str) -> list[str]:
    """A worksheet's module and every one it imports, in the order they are met; not the frame, and no examples."""
    found, waiting = [], [slug]
    while waiting:
        name = waiting.pop(0)
        if name not in found and name not in FRAME and not name.endswith("_example"):
            found.append(name)
            waiting += imports(name)
    return found


def imports(name: str) -> list[str]:
    """The modules of this package that a module imports."""
    nodes = [
        node for node in ast.walk(ast.parse(source(name))) if isinstance(node, ast.ImportFrom) and node.level == 1
    ]
    names = [one.name for node in nodes if node.module is None for one in node.names]
    named = [node.module for node in nodes if node.module]
    return [one for one in [*names, *named] if (FOLDER / f"{one}.py").exists()]
