"""Sixty words for feelings in six groups, and words for needs.

Every word names something inside. "Ignored" or "attacked" are left out: they tell what somebody did.
"""


def _options(*words: str) -> dict[str, str]:
    return {word.replace(" ", "_").replace("’", ""): word.capitalize() for word in words}


SAD = _options("sad", "hurt", "low", "heavy", "empty", "lost", "torn", "tearful", "heartbroken", "homesick")
AFRAID = _options(
    "afraid", "scared", "worried", "tense", "on edge", "shaky", "unsure", "jealous", "trapped", "panicky"
)
ANGRY = _options(
    "angry", "cross", "annoyed", "furious", "bitter", "fed up", "tired of it", "impatient", "disgusted", "stung"
)
ASHAMED = _options("ashamed", "guilty", "sorry", "small", "foolish", "awkward", "shy", "exposed", "humbled", "stuck")
FAR = _options("numb", "alone", "lonely", "far away", "cut off", "tired", "worn out", "confused", "blank", "restless")
WARM = _options("hopeful", "calm", "thankful", "relieved", "touched", "tender", "close", "glad", "curious", "proud")

GROUPS = {
    "sad": ("Sad", SAD),
    "afraid": ("Afraid", AFRAID),
    "angry": ("Angry", ANGRY),
    "ashamed": ("Ashamed", ASHAMED),
    "far": ("Far away or worn out", FAR),
    "warm": ("Warm", WARM),
}
"""The groups by the name of their field: how each is called, and its words."""

NEEDS = {
    "truth": "The truth",
    "heard": "To be heard",
    "comfort": "Comfort",
    "calm": "Calm",
    "time": "Time",
    "room": "Room of my own",
    "rest": "Rest",
    "steady": "To know what comes next",
    "respect": "Respect",
    "say": "A say in it",
    "hand": "A hand with the day",
    "play": "Some fun",
}
