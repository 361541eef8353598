"""Ana and Sam's agreement (a composite), in the second month after the hidden messages."""

import datetime

from ._worksheet import Example

EXAMPLE = Example(
    story=(
        "Ana found months of hidden messages on Sam’s phone. This is what they opened for eight weeks, and one line "
        "that did not get in. Each answered the first question alone. Ana and Sam are made up from many people."
    ),
    today=datetime.date(2026, 6, 7),
    entries=(
        {
            "free": ["yes"],
            "known": ["yes"],
            "items.0.what": ["messages"],
            "items.0.detail": ["Sam’s own chats, on the sofa, Sunday evening"],
            "items.0.level": ["together"],
            "items.0.way": ["one"],
            "items.0.why": ["The lies were in there. Ana lies awake over what she cannot see."],
            "items.0.until": ["2026-08-02"],
            "items.0.review": ["2026-07-05"],
            "items.0.stop": ["either"],
            "items.1.what": ["plans"],
            "items.1.detail": ["where each of us is when it gets later than nine"],
            "items.1.level": ["tell"],
            "items.1.way": ["both"],
            "items.1.until": ["2026-08-30"],
            "items.1.stop": ["either"],
            "items.2.what": ["accounts"],
            "items.2.detail": ["mail, the password is sunflower77"],
            "items.2.level": ["open"],
            "items.2.way": ["one"],
            "private": ["work", "friends", "therapy", "diary"],
            "private_other": ["What Ana’s sister tells her"],
            "calm": ["Walk to the corner and back. Then ask, if I still want to."],
            "checks": ["24"],
            "minutes": ["10"],
            "aim": ["1"],
            "ended": [
                "The messages to someone from the choir. Sam wrote one last line, read it to Ana, and sent it."
            ],
            "ended_on": ["2026-04-29"],
            "ended_seen": ["Sam sings with another choir now"],
        },
    ),
)
