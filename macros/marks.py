"""Small marks beside words: hand-made SVG that takes its colours from the page silent to screen readers."""

from pathlib import Path

FOLDER = Path(__file__).parent / "marks"


def mark(name: str) -> str:
    """A mark as SVG on one line, for use inside a sentence or a heading; KeyError for a name that is none."""
    path = FOLDER / f"{name}.svg"
    if not path.is_file():
        raise KeyError(f"No mark {name!r} in macros/marks/. There are: {', '.join(sorted(names()))}.")
    return "".join(path.read_text("utf-8").splitlines())


def names() -> set[str]:
    """The names of all marks."""
    return {path.stem for path in FOLDER.glob("*.svg")}
