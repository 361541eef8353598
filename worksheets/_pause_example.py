"""Kim and Jo's agreement (a composite), made at the kitchen table in the third month."""

import datetime

from ._worksheet import Example

EXAMPLE = Example(
    story=(
        "Jo was away, and mocking, while Kim lost a pregnancy. When they talk of it now, Jo goes silent and Kim gets "
        "loud. Each answered the first question alone. Kim and Jo are made up from many people."
    ),
    today=datetime.date(2026, 10, 4),
    entries=(
        {
            "afraid": ["no"],
            "word": ["Lighthouse"],
            "minutes": ["40"],
            "back": ["2"],
            "restart": ["The one who asked makes tea, and says it is ready"],
            "twice": ["take it to Thursday’s session and not try alone before that"],
            "each.0.who": ["Kim"],
            "each.0.signs": ["My voice goes up. I start at the beginning again"],
            "each.0.place": ["The balcony"],
            "each.0.calm": ["Water the pots, no phone"],
            "each.1.who": ["Jo"],
            "each.1.signs": ["I look at the floor. I want to make a joke"],
            "each.1.place": ["Once round the park"],
            "each.1.calm": ["Walk slowly, count the benches"],
            "neither": ["follow", "door", "texts", "drink"],
            "neither_other": ["Tell Kim’s mother about it"],
            "urgent": ["ill", "danger"],
            "more": ["No hard talks after ten at night."],
            "review": ["2026-10-18"],
        },
    ),
)
