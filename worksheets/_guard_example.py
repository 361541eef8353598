"""Kim's sheet (a composite): her partner Jo was absent, and mocking, while she lost a pregnancy."""

import datetime

from ._worksheet import Example


def _step(number: int, step: str, risk: int, learn: str, back: str, **more: str) -> dict[str, list[str]]:
    row = {"step": step, "risk": str(risk), "learn": learn, "back": back, **more}
    return {f"steps.{number}.{name}": [value] for name, value in row.items()}


EXAMPLE = Example(
    story=(
        "Jo was away, and mocking, while Kim lost a pregnancy. Jo has owned it and turns up now. "
        "This is Kim’s sheet after four months. Kim and Jo are made up from many people."
    ),
    today=datetime.date(2026, 10, 25),
    entries=(
        {
            "protects": ["The part of me that rang four times. It does not want to ring again."],
            "safe": ["yes"],
            "safe_seen": ["No jokes since June. I can say no to her and nothing happens."],
            "owned": ["yes"],
            "owned_seen": ["She read me her account, and told my sister the truth."],
            "steady": ["partly"],
            "steady_seen": ["Eleven Tuesdays at the counsellor. She forgot the scan date once, and said so first."],
            **_step(
                0,
                "Tell her about one small worry at work",
                2,
                "Whether she listens to the end",
                "I say: that is all for today",
                expected="She makes a joke of it",
                date="2026-09-02",
                happened="She put the pan down and asked one question",
            ),
            **_step(
                1,
                "Cry with the door open",
                4,
                "Whether she comes, and how",
                "I close the door",
                expected="She pretends not to hear",
                date="2026-09-19",
                happened="She stood in the hall and asked if she could come in. I said no. She went and made tea",
            ),
            **_step(
                2,
                "Ask her to come to the clinic",
                5,
                "Whether she turns up on time",
                "My sister is on call",
                expected="She is late",
                date="2026-10-07",
                happened="She was late by ten minutes, and had rung to say so",
            ),
            **_step(3, "Ring her once when I am low", 6, "Whether she picks up", "I ring my sister next"),
            **_step(4, "Plan the day the baby was due with her", 9, "Whether I want her there", "I go alone"),
            "forgive_is": ["That I stop going over that night to find what I did wrong."],
            "forgive_not": ["That the night was small. That I trust her with the next one."],
            "not_ready": ["The due date comes in spring. I want to get past it first."],
            "letter": ["Jo. You heard it ring. I know you did."],
            "ritual": ["therapist"],
        },
    ),
)
