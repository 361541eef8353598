"""Dele's three sheets (a composite): a hidden debt of Ruth's came out in the winter."""

import datetime

from ._worksheet import Example

EXAMPLE = Example(
    story=(
        "Ruth hid a debt for two years. Dele found the letters. He wrote these three sheets before talks. "
        "On the last one his alarm was loud. Dele and Ruth are made up from many people."
    ),
    today=datetime.date(2026, 3, 18),
    entries=(
        {
            "date": ["2026-02-20"],
            "alarm": ["5"],
            "topic": ["The letters in the garage"],
            "sad": ["hurt"],
            "afraid": ["scared"],
            "needs": ["truth"],
        },
        {
            "date": ["2026-03-04"],
            "alarm": ["4"],
            "topic": ["Who opens the post"],
            "afraid": ["on_edge", "scared"],
            "needs": ["truth", "steady"],
            "request": ["Would you put the post on the table before you open it?"],
            "can_no": ["yes"],
        },
        {
            "date": ["2026-03-18"],
            "alarm": ["8"],
            "topic": ["The bank letter on Monday"],
            "seen": [
                "On Monday a letter came from the bank. You put it in your coat and went to work. "
                "I found it on Tuesday night. You always hide the post."
            ],
            "thought": ["There is another loan, and I will be the last to know."],
            "sad": ["hurt"],
            "afraid": ["scared", "on_edge"],
            "far": ["alone"],
            "feel_other": ["sick to my stomach"],
            "strong": ["8"],
            "needs": ["truth", "steady"],
            "needs_other": ["no more surprises"],
            "request": [
                "On Friday after dinner, would you go through all three accounts with me? Stop hiding things."
            ],
            "can_no": ["unsure"],
            "ask_day": ["2026-03-20"],
            "ask_time": ["20:00"],
        },
    ),
)
