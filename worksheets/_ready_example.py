"""Lee's first check (a composite): a partner who calls checking “openness”."""

import datetime

from ._worksheet import Example

EXAMPLE = Example(
    story=(
        "Lee’s partner calls it openness: the phone is handed over each evening, and the bank card too. "
        "Lee did this check at a friend’s house, alone. Lee is made up from many people."
    ),
    today=datetime.date(2026, 5, 12),
    entries=(
        {
            "afraid": ["unsure"],
            "harmed": ["no"],
            "forced": ["no"],
            "controlled": ["yes"],
            "watched": ["yes"],
            "ending": ["no"],
            "frightened": ["no"],
            "country": ["england"],
        },
    ),
)
