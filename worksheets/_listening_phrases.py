"""Phrases of defence in what a listener says they heard: why, and a swap.

Words that report the speaker ("she said it was only once") are what was heard, and stay silent.
"""

from ._phrases import Check

_THEM = r"(?:you|he|she|they|my (?:partner|wife|husband))"
_REPORT = (
    r"\b(?:you|he|she|they|partner|wife|husband|(?-i:(?!Nobody|No|What|Who|Everyone)[A-Z])\w+) (?:also "
    r"|then |once |still )?"
    r"(?:said|says|say|told|tells|thinks?|thought|felt|feels?|heard|hears?|asked|asks|wrote|remembers?"
    r"|wonders?|fears?|worries|saw|sees?|was told|believes?|believed|wants?|wanted)\b"
)
_BE = r"(?:['’](?:s|re)| is| are| was| were)"

DEFENCE = (
    Check(
        "but",
        (
            r"\bbut (?:I|I['’](?:m|d|ve|ll)|my|it|that|this|in fact|actually|to be fair|honestly|at the time"
            r"|really|you|they|she|he)\b",
            r"\bI (?:understand|hear|see|get)\b[^;]{0,60}\bbut\b",
            r"\b(?:although|even though|except that) (?:I|it|that|you|they|she|he)\b",
        ),
        "What follows it may push out what you heard before it.",
        "End the sentence before it. Your side can have its own time.",
        unless=r"\b(?:nothing|anything|all|no one|everyone|nobody|last|none) but\b|\bnot only\b",
        negatable=False,
    ),
    Check(
        "putting it right",
        (
            r"\b(?:that|this|it)(?:['’]s| is| was)(?: simply| just)? (?:not (?:true|right"
            r"|what happened(?! that)|how it|fair)"
            r"|untrue|a lie\b|nonsense|rubbish)",
            r"\b(?:that|this|it) (?:isn['’]t|wasn['’]t) (?:true|right|what happened|how it|fair|like that)\b",
            r"\bwhat (?:really|actually) happened\b",
            r"\bactually,? (?:I|it|that|we|they)\b",
            r"\bin (?:fact|reality|truth),? (?:I|it|that|we|they)\b",
            r"\bI (?:didn['’]t|did not) do anything\b",
            r"\bI never (?:said|did|meant|told|promised|wanted|hid|touched)\b",
            rf"\b{_THEM}(?:['’]s| is| are|['’]re)(?: \w+)? (?:wrong|mistaken|lying|making it up|confused|mixing)\b",
            rf"\b{_THEM} (?:has |have )?(?:got|gets|get|has|have) (?:it|that|this) (?:all )?wrong\b",
        ),
        "It answers the facts before the hurt has been heard.",
        "Write what they said. If a fact matters, ask for a time to go through it.",
        unless=_REPORT,
        negatable=False,
    ),
    Check(
        "making it small",
        (
            rf"\b(?:it|that|this){_BE} (?:only|just|merely|simply) ",
            rf"\b{_THEM}{_BE} (?:over-?reacting|exaggerating|making (?:a|too) (?:fuss|drama|scene|much)"
            rf"|too sensitive"
            r"|so sensitive|oversensitive|blowing)\b",
            r"\bnot (?:as|so) bad\b",
            r"\b(?:it|that) (?:was|is|wasn['’]t|isn['’]t) (?:not )?(?:that|so|really) (?:bad|big|serious"
            r"|long|important)\b",
            r"\b(?:no|not a|not such a|not that) big (?:deal|thing)\b",
            r"\bover nothing\b|\babout nothing\b",
            r"\b(?:months|years|ages|so long|a long time) ago (?:now|anyway|already)\b",
            r"\bat least I\b",
            r"\bonly (?:once|twice|one time|a few times)\b",
        ),
        "It makes their hurt look smaller than it is to them.",
        "Try “I see that it hurts you, and how much.”",
        unless=_REPORT,
    ),
    Check(
        "explaining yourself",
        (
            r"(?<=\w )because I (?:was|had|felt|did|didn['’]t|could|couldn['’]t|needed|wanted|thought|never)\b",
            r"\bI (?:had to|had no choice|have no choice|had my reasons|have my reasons)\b",
            r"\bI (?:didn['’]t|did not|never) mean (?:to|it|that|any)\b",
            r"\bI was (?:only |just )?(?:trying|tired|stressed|drunk|joking|under (?:pressure|stress)"
            r"|exhausted|lonely)\b",
            r"\bI had (?:a (?:hard|bad|long|rough)|so much|a lot)\b",
            r"\bI(?:['’]ve| have)? already (?:apologi[sz]ed|said sorry)\b|\bsaid sorry (?:a|so|many|enough"
            r"|\w+ times)\b",
            r"\bI only (?:wanted|did|said|tried|meant)\b",
            r"\b(?:my|the) reasons? (?:was|were|is|for)\b",
            r"\bI(?:['’]m| am) (?:doing|trying) (?:my best|everything|hard)\b",
        ),
        "A reason, even a true one, can sound like “so it was all right”.",
        "Keep it for the private box. “I’ll talk about why when you want.”",
        unless=_REPORT,
    ),
    Check(
        "turning it to you",
        (
            r"\bwhat about (?:me|my|what I)\b",
            r"\bI(?:['’]m| am| was| feel| felt)? (?:so )?(?:hurt|hurting|suffer(?:ed|ing)?|sad|lonely|tired"
            r"|scared|afraid|in pain|have feelings|struggled?|struggling|cry|cried) (?:too|as well|myself)\b",
            r"\bit takes two\b",
            rf"\b{_THEM} (?:provoked|started|pushed|drove) (?:me|it|this)\b",
            rf"\b{_THEM} also (?:lied|cheated|did|hid|shouted|hit)\b",
            rf"\b{_THEM} (?:did|do|does|did it|do it|does it|has done|have done) (?:it |that |the same )?"
            r"(?:too|as well|to me|the same)\b",
            r"\b(?:nobody|no one) (?:asks|asked|cares|thinks|sees) (?:how I|about me|what I|me|me)\b",
            r"\bI (?:felt|feel) (?:attacked|blamed|judged|accused|punished)\b",
            r"\bI can(?:['’]t|not) (?:do|say|get) anything right\b",
            r"\b(?:it(?:['’]s| is)|this is|that is|that['’]s) (?:hard|hurtful|unfair|not easy) (?:for|on|to) me\b",
        ),
        "The care moves from them to you.",
        "Your hurt matters too. Take it to another time, or to someone you trust.",
        unless=_REPORT.replace("|felt|feels?", "").replace("|saw|sees?", ""),
        negatable=False,
    ),
    Check(
        "a verdict on them",
        (
            rf"\b{_THEM}{_BE}(?: (?!(?:not|never|no)\b)\w+){{0,2}} (?:irrational|crazy|dramatic|paranoid"
            rf"|jealous|hysterical|unreasonable"
            r"|ridiculous|mad|unfair|obsessed|bitter|insane|emotional|childish|difficult|impossible)\b",
            rf"\b{_THEM} (?:always|just|only) (?:brings?|starts?|wants? (?:to|attention)|(?:has|have|needs?) to)\b",
            rf"\b{_THEM} (?:can['’]t|cannot|won['’]t|will not) (?:let (?:it|this) go|move on|get over|drop it)\b",
        ),
        "It says what they are, not what they feel.",
        "Write one feeling word that they used, or ask which one fits.",
        unless=rf"{_REPORT}|\bI (?:can )?(?:see|understand)\b",
    ),
    Check(
        "mending it",
        (
            rf"\b{_THEM} (?:should|needs? to (?:calm|relax|stop|get|move|let|see (?:a|some)|talk to|grow"
            rf"|sleep|try|forgive|trust|accept|understand|think)|ought to|could just|only has to|only need to)\b",
            r"\bI (?:told|advised) (?:you|him|her|them) to\b",
            r"\bI(?:['’]ll| will) (?:fix|sort|make (?:it|this) (?:up|right))\b",
            rf"\b(?:all {_THEM} (?:has|have|needs?) to do|the (?:answer|solution) is|the best thing is)\b",
        ),
        "Advice can sound like “please be done with this”.",
        "Ask first: “Do you want me to listen, or to think with you?”",
        unless=_REPORT,
    ),
    Check(
        "knowing it already",
        (
            r"\bI (?:know|understand|get) (?:exactly|completely|totally|perfectly|just) (?:how|what)\b",
            r"\bI(?:['’]ve| have) heard (?:it|this|all this|that) (?:all )?(?:before|already|a hundred|so many)\b",
            r"\b(?:the )?same (?:old )?(?:thing|story|stuff|complaint)s? (?:as|again|over)\b",
            r"\b(?:here we go|not this) again\b",
            r"\bnothing new\b",
        ),
        "It closes the door on what is different this time.",
        "Ask: “What have I not understood yet?”",
        unless=r"\b(?:do not|don['’]t|cannot|can['’]t) (?:know|understand)\b",
    ),
)
"""What a listener's own account of a talk is checked for."""
