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
                "On 3 May you rang me from the hospital. I did not come. I sat at the bar until one. "
                "When I got home I said “you are being dramatic”."
            ],
            "hid": ["I told your sister that I had been at work. I had not."],
            "chose": [
                "I could have come. I put my own comfort first, because I was scared of the room. "
                "I say that I am someone who turns up. That night I was not."
            ],
            "impact": ["You told me you lay there and thought: I am alone in this. You still sleep badly."],
            "regret": ["I regret that I was not there, and that I laughed. I was only joking."],
            "excuse": ["That nobody ever taught me how to be around illness."],
            "done": ["I told your sister the truth on 1 June. I see a counsellor on Mondays."],
            "repair.0.act": ["keep my phone on and pick up when you ring"],
            "repair.0.when": ["every day"],
            "repair.0.seen": ["I ring back within ten minutes"],
            "repair.1.act": ["be with you on 3 May, if you want me there"],
            "repair.1.when": ["each year"],
            "repair.1.seen": ["I keep the day free of work"],
            "asked_why": ["no"],
            "explanation": ["My father laughed when people cried. I learned it from him."],
            "forgiveness": ["no"],
            "how": ["unknown"],
            "names": ["yes"],
            "earlier": ["I’m sorry if you felt alone. Mistakes were made, but I was drunk. I hope we can move on."],
        },
    ),
)
