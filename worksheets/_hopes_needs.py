"""The needs of Hopes: what is needed, from whom, by which sign, and the one page to take along."""

import datetime
import re
from collections.abc import Iterator, Sequence

from ._calendar import calendar
from ._fields import day
from ._report import Because, Block, Bullets, Card, Heading, Paragraph, Section, Table
from ._worksheet import Answers

# Words that name a wish and nothing to see; a number or a day beside them is enough to stop the question.
_VAGUE = re.compile(
    r"\b(?:be|being|becomes?|is|are|gets?) (?:a )?(?:\w+ )?(?:better|nicer|kinder|good|different|changed|honest"
    r"|loving|caring|supportive|respectful|there for me)\b"
    r"|\btr(?:y|ies|ying) (?:harder|more)\b"
    r"|\b(?:he|she|they|you|I|it|we)(?:['’]ll| will)? (?:know|feel)s?\b"
    r"|\b(?:make|makes|making) (?:more of )?an effort\b"
    r"|\bshows? (?:me )?(?:more )?(?:respect|love|care)\b",
    re.IGNORECASE,
)
_SEEN = re.compile(r"\d|\b(?:each|every|once|twice|day|week|night|morning|evening|month)\b", re.IGNORECASE)
WHOM = {"me": "from me", "them": "from them", "both": "from both of us", "": "from whom: open"}


def needs(answers: Answers) -> list[Answers]:
    """Needs with words, the most important first; one with no number comes last, and is never taken for 0."""
    rows = [row for row in answers.rows("needs") if row.text("need") or row.text("sign")]
    return sorted(rows, key=_weight, reverse=True)


def _weight(row: Answers) -> int:
    weight = row.number("weight")
    return -1 if weight is None else weight


def unseen(row: Answers) -> bool:
    """Whether a need has no sign that someone could see."""
    sign = row.text("sign")
    return not sign or bool(_VAGUE.search(sign) and not _SEEN.search(sign))


def _because(rows: Sequence[Answers]) -> Because:
    return tuple(pair for row in rows for pair in row.because("need", "sign", "whom", "weight"))


def table(rows: Sequence[Answers]) -> Iterator[Block]:
    """All needs with their signs, and a question for each that nobody could see yet."""
    if not rows:
        return
    yield Heading("What you need from here on")
    yield Table(
        "The most important first",
        ("Need", "How you would see it", "From"),
        tuple((_name(row), row.text("sign") or "open", row.words("whom") or "open") for row in rows),
        because=_because(rows),
    )
    if blurred := [row for row in rows if unseen(row)]:
        yield Paragraph("How would you see these? It helps to write who does what, and on which day.")
        yield Bullets(tuple(_asked(row) for row in blurred), because=_because(blurred))


def _asked(row: Answers) -> str:
    return f"{_name(row)}: “{row.text('sign')}”" if row.text("sign") else _name(row)


def _name(row: Answers) -> str:
    return row.text("need") or "(no name yet)"


def page(rows: Sequence[Answers], review: datetime.date | None, parting: bool) -> Iterator[Block]:
    """One page with each need, its sign and from whom it is needed; weights are not on it."""
    if not rows:
        return
    wanted = "What I need" if parting else "What I need to see"
    sections = tuple(Section(_name(row), _lines(row)) for row in rows)
    yield Card(f"{wanted} by {day(review) if review else 'a day still to choose'}", sections, shape="page")


def _lines(row: Answers) -> tuple[str, ...]:
    return (row.text("sign") or "How I would see it: still to find", WHOM.get(row.choice("whom"), WHOM[""]))


def looking_back(answers: Answers, today: datetime.date) -> Iterator[Block]:
    """The day of review as a calendar file; a day gone by is a day to look back; needs without a day ask for one."""
    review = answers.date("review")
    if review is None and not needs(answers):
        return
    if review is None:
        yield Paragraph("No day to look back is set yet. About four weeks from now is long enough to see something.")
    elif review < today:
        yield Paragraph(
            f"The day you chose, {day(review)}, has passed. Which signs did you see? Then choose a new day, or not.",
            because=answers.because("review"),
        )
    else:
        yield Heading("When you look back")
        yield calendar("A date to keep", [(review, "Review")], today)
