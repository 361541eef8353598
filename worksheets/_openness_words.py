"""Words in an openness agreement that keep a line out of it, and words that lead to help.

A sentence that the checks do not know says nothing: their silence is no sign that all is well.
"""

from ._phrases import Check

_OTHERS = (
    r"(?:friends?|sisters?|brothers?|mother|father|mum|mom|dad|parents?|boss|colleagues?|co-?workers?|therapist|doctor|"
    r"ex|son|daughter|child(?:ren)?|kids?|family|clients?|patients?)"
)
_THINGS = r"(?:phones?|messages?|texts?|accounts?|e-?mails?|location|chats?|photos?|letters?|diary|secrets|notes)"

COVERT = (
    Check(
        "covert",
        (
            r"\bwithout (?:him|her|them|you|me|the other|my partner|\w+)(?:['’]s)? (?:knowing|noticing|being told)\b",
            r"\bwithout (?:telling|asking) (?:him|her|them|you|me|the other|my partner)\b",
            r"\b(?:secret(?:ly)?|hidden|covert(?:ly)?) (?:\w+ )?(?:apps?|cameras?|record\w*|track\w*|check\w*|"
            r"look\w*|read\w*|cop(?:y|ies)|account)\b",
            r"\b(?:spyware|stalkerware|key ?loggers?|spy(?:ing)? (?:app|on|cam)|air ?tags?|gps tracker)\b",
            r"\bbehind (?:my|his|her|your|their|each other['’]s) backs?\b",
            r"\bwh(?:ile|en) (?:he|she|they|you|my partner) (?:is |are )?(?:sleeps?|asleep|sleeping|in the shower)\b",
            r"\bmirror(?:ing|s|ed)? (?:of )?(?:the |his |her |your |their |my )?(?:phone|screen|messages)\b",
        ),
        "It works without the other knowing. Openness needs both to know.",
        "",
    ),
    Check(
        "not known",
        (r"\b(?:he|she|they|you)\b(?: \w+)? (?:does|do|did|must|will)(?:n['’]t| not) know\b",),
        "It works without the other knowing. Openness needs both to know.",
        "",
        negatable=False,
    ),
)
OTHERS = (
    Check(
        "other people",
        (
            rf"\b{_OTHERS}(?:['’]s|s['’]|['’]) (?:\w+ )?{_THINGS}\b",
            rf"\b{_THINGS} (?:of|from|with|to|between|by) (?:\w+ )?{_OTHERS}\b",
            r"\bgroup chats?\b",
            r"\b(?:other people|everyone|anyone)(?:['’]s)? (?:\w+ )?" + _THINGS,
        ),
        "It opens what belongs to other people. They did not agree to it.",
        "",
    ),
)
RED = (
    Check(
        "rules",
        (
            r"\bor else\b",
            r"\b(?:not|n['’]t|never|only) allowed\b|\ballowed to\b",
            r"\bpermission\b",
            r"\bat all times\b|\b24/7\b|\bevery (?:minute|hour|second)\b",
            r"\b(?:always|must|has to|have to) (?:answer|reply|pick up|report)\b",
            r"\bno (?:right to )?(?:any )?privacy\b",
            r"\b(?:no|not|stop|never|n['’]t) (?:more )?(?:see|seeing|contact with|meet|meeting|talk to|talking to) "
            r"(?:\w+ )?(?:friends?|family|mother|father|sisters?|brothers?|parents)\b",
            r"\bquit(?:ting)? (?:my|his|her|your|their) job\b",
        ),
        "",
        "",
        negatable=False,
    ),
    Check(
        "fear and force",
        (
            r"\b(?:afraid|scared|frightened|terrified) (?:of|to|what)\b",
            r"\bthreat(?:s|en\w*)?\b",
            r"\bpunish\w*\b",
            r"\b(?:hits?|hitting|slap(?:s|ped)?|chok(?:es?|ed|ing)|push(?:es|ed)|beats?) (?:me|him|her|you|them)\b",
            r"\b(?:mak(?:es?|ing)|made) (?:me|him|her|you|them) "
            r"(?:sign|agree|show|share|unlock|hand|give|do|tell|prove)\b",
            r"\bforc(?:es?|ed|ing)\b",
            r"\b(?:takes?|took|taking) (?:away )?(?:my|his|her|your|their) (?:phone|car|keys|money|card|passport)\b",
            r"\block(?:s|ed|ing)? (?:me|him|her|you|them) (?:in|out)\b",
            r"\bkill\w*\b",
        ),
        "",
        "",
    ),
)
