"""What a derived sentence came from, with the questions that were passed over too."""

from ._fields import Rows
from ._report import Because
from ._words import later, t
from ._worksheet import Answers

BLANK = later("nothing yet")


def asked(answers: Answers, *names: str) -> Because:
    """The questions and their answers; a blank one says so. Of rows, how many there are."""
    return tuple((answers.fields[name].label, _said(answers, name)) for name in names)


def _said(answers: Answers, name: str) -> str:
    if isinstance(answers.fields[name], Rows):
        count = len(answers.rows(name))
        return t("{count} written", count=count) if count else t(BLANK)
    return answers.words(name) or t(BLANK)
