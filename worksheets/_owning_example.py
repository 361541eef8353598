"""Jo's second draft (a composite): absent and mocking while Kim lost a pregnancy."""

import datetime

from ._worksheet import Example

EXAMPLE = Example(
    story=(
        "Jo was away, and mocking, while Kim lost a pregnancy. This is Jo’s second draft. "
        "Kim has not said yet whether she wants to hear it. Jo and Kim are made up from many people."
    ),
    today=datetime.date(2026, 9, 20),
    entries=(
        {
            "did": [
                "On 3 March you rang me four times. I saw each call. I sat at the bar until two. "
                "When I came home I said you were making a drama. Nine days later I told it at dinner as a joke."
            ],
            "hid": ["I told your sister that I had been at work. I had not."],
            "chose": [
                "I could have come. I put my own comfort first, because I was scared of the room. "
                "I say that I am someone who turns up. That night I was not."
            ],
            "impact": ["You told me you lay there and thought: I am alone in this. You still sleep badly."],
            "regret": ["I regret that I was not there, and that I laughed. I was only joking."],
            "excuse": ["That nobody ever taught me what to do when someone bleeds."],
            "done": ["I told your sister the truth on 1 June. I see a counsellor each Tuesday."],
            "repair.0.act": ["leave where I am and come"],
            "repair.0.when": ["when you ring twice"],
            "repair.0.seen": ["I am home, and I tell you when I set off"],
            "repair.1.act": ["keep the day the baby was due free"],
            "repair.1.when": ["each year"],
            "repair.1.seen": ["I ask for the day off a month before"],
            "asked_why": ["no"],
            "explanation": ["My father laughed when people cried. I learned it from him."],
            "forgiveness": ["no"],
            "how": ["unknown"],
            "names": ["yes"],
            "earlier": ["I’m sorry if you felt alone. Mistakes were made, but I was drunk. I hope we can move on."],
        },
    ),
)
