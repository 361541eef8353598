"""Phrases that undo an apology, after the false apologies described by Lazare (2004), On Apology."""

from ._phrases import Check

_HURT = r"(?:hurt|upset|offended|sad|bad|angry|wounded|let down|betrayed|insulted|caused|made you)"

APOLOGY = (
    Check(
        "if",
        (
            rf"\bif (?:I|it|this|that|anything I (?:did|said)|something I (?:did|said)|my \w+)"
            rf"(?: have| had| has| ever|['’]ve)*(?: was| were)? {_HURT}\b",
            rf"\bif you(?: were| are|['’]re| felt| feel| got| took it| ever felt)(?: so| at all)? {_HURT}\b",
            r"\bif you (?:felt|feel) (?:that|like|as)\b",
            r"\bsorry (?:that )?you feel\b",
            r"\b(?:sorry|apologi[sz]e|regret)\b[^,;]{0,300}\bif (?:you|I|it|this|that|anything)\b"
            r"(?! (?:want|ask|need|like|wish|tell))",
        ),
        "It puts in doubt that they were hurt.",
        "Name it as a fact: “I hurt you when I …”",
    ),
    Check(
        "but",
        (
            r"\b(?:sorry|apologi[sz]e|regret|my fault|I was wrong|it was wrong|I hurt you)\b.{0,300}?\bbut\b",
            r"\bI know (?:I|it|that|you)\b.{0,300}?\bbut\b",
        ),
        "What comes after it takes back what came before.",
        "End the sentence before it. If the rest matters, it can wait until they ask.",
        unless=r"\b(?:nothing|anything|all|no one|everyone|not only|last) but\b|\bnot only\b",
        negatable=False,
    ),
    Check(
        "nobody did it",
        (
            r"\b(?:mistakes|errors|bad choices|wrong choices) were made\b",
            r"\bthings (?:were said|happened|got out of hand|went too far)\b",
            r"\b(?:it|this) just happened\b",
            r"\bone thing led to another\b",
            r"\b(?:sorry|regret|apologi[sz]e|bad|ashamed)\b (?:for|about|that) (?:all of )?"
            r"(?:what happened|what went on|everything|the (?:whole )?situation|this (?:whole )?situation)\b",
            r"\bthe whole situation\b",
        ),
        "It tells the story as if nobody did it.",
        "Start with “I” and the act: “I hid …”, “I said …”, “I went …”",
    ),
    Check(
        "making it small",
        (
            r"\b(?:it|that|this|they|we|there)(?: was| were| is|['’]s) (?:only|just|merely|simply)\b",
            r"\b(?:only|just|merely) (?:(?:a few|some|a|one|two|harmless) )?(?:text(?:s|ing|ed)?|message[sd]?|"
            r"messaging|talk(?:ed|ing)?|kiss(?:ed|es)?|flirt(?:ed|ing)?|friends?|jok(?:e|es|ed|ing)|once|twice|"
            r"one time|words|online)\b",
            r"\bI was (?:only|just) (?:joking|kidding|teasing|being|messing|trying|having)\b",
            r"\bat least (?:I|it|we|you|she|he|they)\b",
            r"\ba few (?:harmless )?(?:texts|messages|times|drinks|lies|dates|calls|bets)\b",
            r"\b(?:no|not a|not such a|not that) big (?:deal|thing)\b",
            r"\b(?:it|that|they|she|he) (?:did not|didn['’]t|never) (?:mean|meant) (?:anything|a thing)\b",
            r"\b(?:it|that) meant nothing\b",
            r"\ba (?:little|bit of a) (?:lie|mistake|slip|white lie)\b",
        ),
        "It makes the harm look smaller than it was to them.",
        "Give the true size: how often, how long, how much.",
        unless=r"\bat least (?:\w+ )?(?:once|twice|an|one|two|three)\b"
        r"|\b(?:said|saying|called it|told you (?:that )?it|pretended)\b",
    ),
    Check(
        "reasons as a shield",
        (
            r"\bbecause (?:of how )?you(?! (?:trusted|believed|loved|deserve|matter|asked|are worth|relied|counted"
            r"|needed|had trusted|were worth|mean|meant|had a right|have a right))\b",
            r"\byou (?:made|drove|pushed|forced) me\b",
            r"\bI (?:was|had been|got) (?:so |too |very )?(?:drunk|drinking|high(?! up)|wasted)\b",
            r"\bif you (?:had(?:n['’]t| not)?|did(?:n['’]t| not)|were(?:n['’]t| not)) (?:been|given|shown|listened|"
            r"more|so|there|always|paid|cared|told|nagged)\b",
            r"\byou (?:were|are) (?:never|always|not|too) (?:there|home|busy|around|cold|tired|interested|angry)\b",
            r"\banyone would(?:['’]ve| have)?\b",
        ),
        "It hands part of the blame back.",
        "Say the choice alone: “I chose it.” Reasons can come later, when they ask.",
        unless=r"\b(?:no|not an?|isn['’]t an?|never an?) excuse\b|\b(?:not|n['’]t|never) excuse\b",
    ),
    Check(
        "hurry",
        (
            r"\b(?:move|moving) on\b",
            r"\b(?:get|getting|got to get) (?:past|over) (?:it|this|that|what)\b",
            r"\byou\b.{0,40}\bby now\b",
            r"\bput (?:it|this|that|all of this|all this) behind (?:us|you)\b",
            r"\b(?:let|letting) (?:it|this) go\b",
            r"\b(?:go|get|went) back to (?:normal|how (?:it|we|things))\b",
            r"\bstart (?:fresh|again|over) (?:now|today|tomorrow)\b",
            r"\bhow long (?:will|are|is|do) (?:you|this|it|I)\b",
        ),
        "It asks them to be done before they are.",
        "Try “I will be here for this as long as you need.”",
    ),
    Check(
        "pressure",
        (
            r"\bforgive me\b",
            r"\bI need you to\b",
            r"\bafter all (?:that )?I(?:['’]ve| have)?\b",
            r"\byou (?:have|need|ought) to (?:forgive|understand|trust|believe|see|give|let)\b",
            r"\byou owe\b",
            r"\b(?:give|deserve|want|need) (?:me |us )?(?:a|another|one more|one last|a second) chance\b",
            r"\bpromise me\b",
            r"\bdon['’]t (?:leave|give up on) (?:me|us)\b",
            r"\bI (?:can['’]t|cannot|could not|couldn['’]t) (?:live|go on) without you\b",
        ),
        "It asks something of the person who was hurt.",
        "Offer, and ask for nothing: “You do not owe me an answer.”",
        negatable=True,
    ),
    Check(
        "the care turns to you",
        (
            r"\bI(?:['’]m| am) (?:such )?(?:a|an|the) (?:complete |total |horrible |terrible |awful |bad |worst )*"
            r"(?:monster|failure|mess|idiot|scum|person|partner|husband|wife|piece of \w+)\b",
            r"\bI(?:['’]m| am) (?:worthless|disgusting|useless|the worst)\b",
            r"\bI hate myself\b",
            r"\bI (?:don['’]t|do not) deserve (?:you|to|love|anything)\b",
            r"\bI(?:['’]ll| will| can)? never forgive myself\b",
        ),
        "It moves the care to you, and they may feel they have to comfort you.",
        "Say what you did and what it cost them. Take the shame to someone else you trust.",
        unless=r"\bI(?:['’]m| am) (?:a|the) (?:person|partner|husband|wife)\b",
        negatable=False,
    ),
    Check(
        "pictures that hurt",
        (
            r"\b(?:naked|undressed|orgasm\w*|oral sex|genitals?|breasts?|moan(?:ed|ing)|intercourse|climax\w*)\b",
            r"\b(?:sexual|sex) positions?\b",
        ),
        "Details like this can come back as pictures in the mind.",
        "Say what kind of thing it was, without the scene. If they ask for more, talk with a therapist first.",
        unless=r"\bnaked (?:truth|eye|fact)",
    ),
)
"""What an apology is checked for."""
