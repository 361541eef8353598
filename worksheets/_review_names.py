"""Takes names out of words that go to a session: each becomes its first letters, or "they".

Every form of a listed name is looked for: whole, each part of it, in small letters. A name that is also an everyday
word ("will", "may") is taken only where it is written with a capital letter. Inflected forms cannot be known.
"""

import re
from collections.abc import Sequence

TITLES = {"the", "dr", "mr", "mrs", "ms", "miss", "mx", "von", "van", "de", "der", "den", "da", "di", "bin", "al"}
_WORDS = (
    "will may mark grace hope joy rose faith bill art dawn june april august sue pat rob jack chase drew frank grant "
    "guy max miles nick pearl penny ray rich ruby sky summer autumn violet wade ivy lily olive amber case dean don "
    "gene heath hunter lane mason norm reed skip sunny ward angel bob peg lance can sun "
    "a an as at be by do go he i if in is it me my no of oh on or so to up us we"
)
ALSO_WORDS = frozenset(_WORDS.split())
BEFORE_THEM = r"(?:to|with|for|from|of|by|at|about|on|without|near|like|than|and me|between|after|before)"
PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}


def remove(text: str, names: Sequence[str], how: str) -> str:
    """Give the text without the names: `how` is "initials", "they" or "keep"."""
    if how == "keep":
        return text
    for form in _forms(names):
        text = _they(text, form) if how == "they" else _initials(text, form)
    return text


def _forms(names: Sequence[str]) -> list[str]:
    """Each listed name and, of a name of several words, each word; the longest first."""
    whole = [name.strip() for name in names if name.strip()]
    parts = [part for name in whole for part in re.split(r"[\s-]+", name) if _is_part(part, name)]
    return sorted(dict.fromkeys([*whole, *parts]), key=lambda form: (-len(form), form))


def _is_part(part: str, name: str) -> bool:
    return part != name and len(part) > 1 and part[0].isupper() and part.strip(".").lower() not in TITLES


def _pattern(form: str) -> str:
    """A form as a pattern: any apostrophe, whole words only in scripts that have capital letters."""
    words = re.sub(r"['’]", "['’]", re.escape(form))
    if form.lower() == form.upper():
        return words
    if form.lower() in ALSO_WORDS:
        first = re.escape(form[0].upper())
        rest = re.escape(form[1:])
        return rf"(?<!\w){first}(?i:{rest})(?!\w)"
    return rf"(?<!\w)(?i:{words})(?!\w)"


def _initials(text: str, form: str) -> str:
    letters = " ".join(f"{part[0].upper()}." for part in form.split() if part)
    return re.sub(rf"{_pattern(form)}\.?", lambda _: letters, text)


def _they(text: str, form: str) -> str:
    name = _pattern(form)
    text = re.sub(rf"{name}['’]s\b", lambda match: _capital("their", match), text)
    text = re.sub(rf"(?i:\b({BEFORE_THEM})\s+){name}", lambda match: f"{match[1]} them", text)
    text = re.sub(
        rf"{name}\s+(is|was|has|does)\b", lambda match: f"{_capital('they', match)} {PLURAL[match[1]]}", text
    )
    return re.sub(name, lambda match: _capital("they", match), text)


def _capital(word: str, match: re.Match[str]) -> str:
    """A capital letter where a sentence starts."""
    before = match.string[: match.start()].rstrip()
    return word.capitalize() if not before or before[-1] in ".!?:" else word
