"""Phrases of a request that cannot be refused, seen or met within a week: why, and a swap."""

from ._phrases import Check

REQUEST = (
    Check(
        "what not to do",
        (
            r"^\W*(?:please )?(?:(?:can|could|would|will) you (?:please )?)?(?:just )?"
            r"(?:stop|quit|don['’]t|do not|never|no more|avoid)\b(?! (?:by|at|off|in|for|forget|mind"
            r"|hesitate|worry)\b)(?: \w+){0,3}",
            r"\b(?:want|need|like|ask) you (?:to (?:stop|quit|avoid|never)|not to)\b(?! (?:by|at|off|in|for)\b)",
        ),
        "It says what to end, and not what to do in its place.",
        "Turn it round: not “stop hiding it”, and instead “on Friday, would you open the account with me?”",
        negatable=False,
    ),
    Check(
        "an order",
        (
            r"\byou (?:must|have to|need to|had better|ought to|are going to)\b",
            r"\byou['’]d better\b",
            r"\bI (?:need|expect|want|order) you to\b",
            r"\bI (?:demand|insist)\b",
            r"\b(?:right now|this minute|no excuses|no matter what|end of story|now\s*$)",
        ),
        "An order can be obeyed or broken. It cannot be given freely.",
        "Ask, with room for a no: “Would you …?”",
    ),
    Check(
        "too big for a week",
        (
            r"\b(?:always|for ?ever|from now on|for good|never again|all the time|every time)\b(?! mind)",
            r"\bthe rest of (?:your|our|my) li(?:fe|ves)\b",
            r"\bbe(?: a)? (?:nice|kind|more|better|nicer|kinder|honest|faithful|loving|romantic|yourself|different"
            r"|supportive)\b",
            r"\b(?:change|changing) (?:your(?:self)?|who you|how you|the way you)(?! (?:shirt|password|mind"
            r"|clothes|day))\b",
            r"\b(?:love|trust|respect|understand|believe|forgive|want) me\b",
            r"\btell me everything\b",
            r"\bcare (?:more|about me|about us)\b",
            r"\b(?:make it (?:right|up to me)|try harder|fix (?:this|us|everything))\b",
            r"\bshow me (?:that )?you (?:care|love|mean)\b",
            r"\bmake me (?:feel|happy|trust)\b",
        ),
        "It is hard to see when this is done.",
        "Make it one small act with a day: what would a camera see by next week?",
    ),
)
"""What a request is checked for, on top of what all words are."""
