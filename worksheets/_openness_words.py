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
            r"\b(?:I|he|she|you|they)(?:['’]\w+| am| is| are| was| were)?(?: not|n['’]t| never| only)? allowed\b",
            r"\b(?:ask|need|get)s? (?:for )?my permission\b",
            r"\b(?:go|goes|going|out|spend\w*|meet\w*|see)\b[^.]{0,30}\bpermission\b",
            r"\b(?:location|track\w*|where|phone|reach\w*|share[sd]?)\b[^.]{0,40}"
            r"\b(?:24/7|at all times|every (?:minute|hour)|day and night)",
            r"\b(?:must|has to|have to) (?:always )?(?:answer|reply|pick up|report)\b",
            r"\bno (?:right to )?(?:any )?privacy\b",
            r"\b(?:no|not|stop|never|\w+n['’]t) (?:more )?(?:see(?:ing)?|contact with|meet(?:ing)?|talk(?:ing)? to) "
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
            r"\b(?:afraid|scared|frightened|terrified) "
            r"(?:of (?:him|her|them|you|my partner|what (?:he|she|they|you))|"
            r"to (?:say|ask|refuse|tell|speak|go))\b",
            r"\bthreat(?:s|en\w*)?\b",
            r"\bpunish\w*\b",
            r"(?<!\bit )(?<!\bthat )(?<!\bthis )"
            r"\b(?:hits?|hitting|slap(?:s|ped)?|chok(?:es?|ed|ing)|push(?:es|ed)|beats?) (?:me|him|her|you|them)\b",
            r"\b(?:mak(?:es?|ing)|made) (?:me|him|her|you|them) "
            r"(?:sign|agree|show|share|unlock|hand|give|do|tell|prove)\b",
            r"\bforc(?:es?|ed|ing) (?:me|him|her|you|them)\b",
            r"\b(?:takes?|took|taking) (?:away )?(?:my|his|her|your|their) (?:phone|car|keys|money|card|passport)\b",
            r"\block(?:s|ed|ing)? (?:me|him|her|you|them) (?:in|out)\b",
            r"\b(?:I|he|she|they|you)(?:['’]ll| will| would| could| might)? kill\b",
        ),
        "",
        "",
    ),
)
