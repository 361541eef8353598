"""Phrases that undo what a reader means to say: each check names the words, says why, and offers a swap.

A check reads one sentence at a time and passes over words in quotation marks: a quoted phrase is somebody's
words, not the writer's. What is checked is data beside the worksheet it serves (`_<slug>_phrases.py`).
Checks explain and offer; they never block. Words in another language match nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ._report import Paragraph
from ._words import t
from ._worksheet import Answers

NEGATED = r"\b(?:not|none|never|no|without|cannot|nor|nothing|stop|stopped)\b|n['’]t\b"
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\w)")
_SENTENCE = re.compile(r"[^.!?\n]+")


@dataclass(frozen=True)
class Check:
    """One kind of phrase. A match with an `unless` word anywhere in its sentence stays silent.

    With `negatable`, a "not" or "never" up to five words before the match keeps it silent too.
    """

    name: str
    patterns: tuple[str, ...]
    why: str
    swap: str
    unless: str = ""
    negatable: bool = field(default=True, kw_only=True)

    def search(self, sentence: str) -> str:
        """Give the words that match in a sentence, or an empty string."""
        if self.unless and re.search(self.unless, sentence, re.IGNORECASE):
            return ""
        for pattern in self.patterns:
            for match in re.finditer(pattern, sentence, re.IGNORECASE):
                before = " ".join(sentence[: match.start()].split()[-5:])
                if not (self.negatable and re.search(NEGATED, before, re.IGNORECASE)):
                    return match.group().strip()
        return ""


@dataclass(frozen=True)
class Found:
    """A phrase that was found, in the writer's own words."""

    phrase: str
    check: Check


def find(text: str, checks: Sequence[Check]) -> tuple[Found, ...]:
    """Give every phrase that a check finds, in the order of the text, each phrase once."""
    unquoted = _QUOTED.sub(lambda match: " " * len(match.group()), text)
    found = (
        Found(phrase, check)
        for sentence in _SENTENCE.findall(unquoted)
        for check in checks
        if (phrase := check.search(sentence))
    )
    first: dict[tuple[str, str], Found] = {}
    for one in found:
        first.setdefault((one.phrase.lower(), one.check.name), one)
    return tuple(first.values())


def look(answers: Answers, names: Sequence[str], checks: Sequence[Check]) -> list[tuple[str, Found]]:
    """Look through what was written under these fields; give each phrase with the label of its question."""
    texts = ((answers.fields[name].label, answers.text(name)) for name in names)
    return [(label, one) for label, text in texts for one in find(text, checks)]


def explained(label: str, one: Found) -> Paragraph:
    """Say of a phrase what it may do and what could be said instead; it came from the question `label`."""
    return Paragraph(f"“{one.phrase}”: {t(one.check.why)} {t(one.check.swap)}", because=((label, one.phrase),))
