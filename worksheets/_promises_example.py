"""Ruth's nine weeks (a composite): a debt she had hidden from Dele for two years."""

import datetime

from ._worksheet import Example

_PROMISES = {
    "promises.0.cue": ["each Friday after supper"],
    "promises.0.act": ["open the bank page with Dele"],
    "promises.0.first": ["2026-03-06"],
    "promises.0.often": ["weekly"],
    "promises.0.proof": ["he holds the tablet and reads it first"],
    "promises.1.cue": ["a letter from the lender comes"],
    "promises.1.act": ["put it on the kitchen table, unopened"],
    "promises.1.first": ["2026-03-06"],
    "promises.1.often": ["each_time"],
    "promises.1.proof": ["the letter lies there when he comes home"],
    "promises.2.act": ["be better with money"],
}


def _check(date: str, *lines: tuple[int, str, str, str], learned: str = "", review: str = "") -> dict[str, list[str]]:
    rows = {
        f"checks.{n}.{name}": [value]
        for n, (which, how, told, note) in enumerate(lines)
        for name, value in (("which", str(which)), ("how", how), ("told", told), ("note", note))
        if value
    }
    more = {name: [value] for name, value in (("learned", learned), ("review", review)) if value}
    return {"date": [date], **_PROMISES, **rows, **more}


EXAMPLE = Example(
    story=(
        "Ruth hid a debt from Dele for two years. These are her checks from nine weeks. "
        "Dele keeps a log of his own and has not shown it. Ruth and Dele are made up from many people."
    ),
    today=datetime.date(2026, 5, 8),
    entries=(
        _check("2026-03-06", (1, "kept", "", "He did not say much."), (2, "not_due", "", "")),
        _check("2026-03-13", (1, "missed", "no", "I said I was tired. I was afraid of the number.")),
        _check("2026-03-17", (2, "kept", "", "")),
        _check("2026-03-20", (1, "kept", "", ""), (2, "partly", "yes", "I had opened it in the hall.")),
        _check("2026-03-27", (1, "missed", "yes", "I rang him from work and said so before he asked.")),
        _check("2026-04-03", (1, "kept", "", "")),
        _check("2026-04-10", (1, "kept", "", ""), (2, "kept", "", "")),
        _check(
            "2026-04-17",
            (1, "missed", "yes", "His mother was here. We did it on Saturday."),
            learned="Fridays with guests do not work. I say so on Thursday now.",
        ),
        _check("2026-04-24", (1, "kept", "", "")),
        _check("2026-05-01", (1, "kept", "", "The number is smaller."), (2, "kept", "", ""), review="2026-05-22"),
    ),
)
