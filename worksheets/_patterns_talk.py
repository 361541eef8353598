"""What two people take into one talk: a script of five questions, and a page for the table."""

from collections.abc import Mapping

from ._patterns_list import NAMES, example
from ._report import Card, Letter, Section
from ._worksheet import Answers


def script(focus: str) -> Letter:
    """Five questions for half an hour; the one who was hurt speaks first."""
    named = f"“{NAMES[focus]}”" if focus in NAMES else "the pattern that the one who was hurt names"
    return Letter(
        "Five questions for half an hour",
        (
            "Phones away. The one who was hurt speaks first. Either of you can call a pause.",
            "1. What is one thing from this week that did you good?",
            "2. Where did it go wrong, or not reach you? The other says back what they heard, and no more.",
            "3. Where did we see the week in two ways? What would have made it reach you?",
            f"4. What is one small act for next week, and on which day? Begin with {named}.",
            "5. What do we let rest until next time, and when is that?",
            "End with thanks for one thing you heard. No numbers are settled today.",
        ),
    )


def page(title: str, sheets: Mapping[str, Answers]) -> tuple[Card, ...]:
    """A page with each pattern that has an example, one line for each person; none when there is no example."""
    sections = []
    for name, words in NAMES.items():
        lines = [(who, example(answers, name)) for who, answers in sheets.items()]
        if any(text for _, text in lines):
            said = tuple(f"{who}: {text or 'no example'}" if who else text for who, text in lines)
            sections.append(Section(words, said))
    return (Card(title, tuple(sections), shape="page"),) if sections else ()
