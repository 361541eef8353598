"""Phrases that make a message hard to hear: why, and a swap."""

from ._phrases import Check

_REPORTED = (
    r"(?<!have )(?<!did )\byou (?:said|told|promised|wrote|swore|texted|answered|asked|called|shouted)\b"
    r"|\bI (?:said|called|told|shouted|promised|wrote|texted)\b"
)
_OWNED = (
    r"\bI (?:told myself|thought|think|wonder(?:ed)?|guess(?:ed)?|imagined?|worry|worried|fear(?:ed)?|believed?"
    r"|assumed?|was afraid|am afraid)\b|\bI['’]m (?:afraid|worried|scared)\b|\b(?:maybe|perhaps|in my head)\b"
    r"|\bpart of me\b|\bdo you\b|\bdid you\b|\bif you\b"
)
_WORDS = r"(?: (?!(?:not|never|no|hardly)\b)\w+){0,3}"  # a few words between, none of which turns the sense round
_KIND = (
    r"(?: been)? (?:so )?(?:kind|patient|good|welcome|honest|generous|loved|helped|listened|hugged|brought"
    r"|supported"
    r"|there (?:for|when)|mak(?:e|ing) me (?:laugh|smile|tea|feel)|made me (?:laugh|smile|tea|feel)|cheer|remember)"
)
_LABEL = (
    r"(?:selfish|lazy|cruel|heartless|childish|immature|pathetic|ridiculous|impossible|unbelievable|crazy"
    r"|mad|insane"
    r"|paranoid|stupid|useless|hopeless|worthless|disgusting|mean|nasty|evil|a liar|liar|a coward|coward|a monster"
    r"|monster|a joke|an idiot|idiot|a child|a bully|a fraud|a hypocrite|hypocrite|a nightmare|a pig|dramatic"
    r"|self-centred|self-centered|controlling|manipulative|two-faced|spineless|a cheat|a cheater|so cold"
    r"|ice cold|cold to me|cold-hearted)"
)
_PEOPLE = r"(?:boss|mother|mum|mom|father|dad|parents|family|friends?|sister|brother|work|children|kids)"

DANGER = (
    Check(
        "not wanting to live",
        (
            r"\b(?:will|['’]ll|going to|want to|might|could|would|rather) (?:hurt|harm|cut) myself\b",
            r"\b(?:end (?:my life|it all)|kill myself|want to die|be dead)\b(?! (?:with|of)\b)",
            r"\b(?:don['’]t|do not|no longer|can['’]t|cannot) (?:want to |wish to )?(?:live|be alive"
            r"|go on living|wake up|be here any ?more)\b"
            r"(?! (?:here|there|in|with|at|like|under|on))",
            r"\b(?:won['’]t|will not|never) see me (?:again )?alive\b",
            r"\bbetter off (?:dead|without me)\b",
        ),
        "Words like these can come from real pain. They need a person who can be with you tonight.",
        "Ring someone you trust or a help line first. This talk can wait.",
    ),
    Check(
        "a threat to harm",
        (
            r"\bI(?:['’]ll| will| could|['’]m going to| am going to|['’]d) (?:kill|hit|hurt|slap|strangle"
            r"|choke|punch"
            r"|destroy|ruin) (?:you|him|her|them|us)\b",
            r"\bI(?:['’]ll| will|['’]m going to| am going to) (?:smash|break|burn|wreck) (?:your|the|every"
            r"|his|her)\b",
        ),
        "This frightens, whatever you meant by it.",
        "Put some distance between you first. “If you frighten someone” on the help page says who to talk to.",
    ),
)

SAYING = (
    Check(
        "always or never",
        (
            rf"\byou(?:['’](?:re|ve)| are| have| were)?(?: \w+)? "
            rf"(?:always|constantly)\b(?!{_KIND})(?: \w+){{0,2}}",
            r"\byou(?:['’](?:re|ve)| are| have| were)?(?: just| even| ever)? never\b"
            r"(?! mind\b)(?! (?:met|knew|saw|been to)\b)(?! once (?:lied|shouted|complained))(?: \w+){0,2}",
            r"\bwe never (?:talk|laugh|touch|hug|kiss|go out|do anything|spend|have (?:any )?(?:fun|time))\b",
            r"\b(?:it|everything)(?:['’]s| is) always (?:my|about|me|the same)\b",
            r"\byou (?:don['’]t|do not|didn['’]t|won['’]t|can['’]t) even\b",
            r"\byou (?:can['’]?t|cannot) (?:do|get) anything right\b",
            r"\byou only (?:ever )?(?:think|care|talk) (?:of|about) (?:you|your)\w*",
            r"\b(?:every single time|each and every time|every time you)\b",
            r"\byou\b[^,;]{0,40}\ball the time\b",
            r"\byou (?:don['’]t|do not|didn['’]t|won['’]t|can['’]t) ever\b",
            r"\bnot once (?:have|did) you\b",
            r"\ball you (?:ever )?(?:do|did|think|care|want)\b",
            r"\bnothing I (?:do|say) is ever\b",
        ),
        "A listener may look for the one time it was not so.",
        "Name one time and its day: “On Friday evening …”",
        unless=rf"\b(?:not|n['’]t) (?:always|never|constantly)\b|\bI (?:love|loved|like|miss)\b"
        rf"|\bas always\b|\balways yours\b|{_REPORTED}",
        negatable=False,
    ),
    Check(
        "a label",
        (
            rf"\byou(?:['’]re| are| were|['’]ve been| have been| can be){_WORDS} {_LABEL}\b",
            r"\b(?:you (?:absolute |total |complete |stupid |lying |selfish )*"
            r"(?:idiot|liar|coward|bastard|pig|bitch|moron|loser))\b",
            r"\byou(?:['’]re| are) (?:just |exactly )*like your (?:mother|father|mum|mom|dad|brother|sister|ex)\b",
            r"\bwhat(?:['’]s| is) wrong with you\b",
            r"\b(?:so |how )?typical (?:of you|you)\b|\bthat(?:['’]s| is) so you\b",
            r"\byou (?:make me sick|disgust me)\b",
            r"\b(?:nobody|no one) (?:else )?would (?:ever )?(?:put up with|want|have) you\b",
            r"\bshut up\b",
            r"\bgrow up\b(?! in\b)",
        ),
        "A label sounds like who they are, so they will defend themselves.",
        "Say what a camera would have seen, and what it did to you.",
        unless=rf"{_REPORTED}|\bI grow up\b|\b(?:children|kids|boys|girls|they|we) grow up\b|\b(?:crazy"
        r"|mad) about\b",
    ),
    Check(
        "reading their mind",
        (
            r"\byou (?:just |obviously |clearly |really |simply )*(?:don['’]t|do not|didn['’]t|did not"
            r"|never|couldn['’]t)"
            r" (?:really |even |actually )*(?:care|cared|love|loved|want(?:ed)? (?:this|me|us)|give a"
            r"|respect|think)\b",
            r"\byou (?:did|said|do|hid|went) (?:it|that|this) (?:on purpose|to (?:hurt|punish|spite|annoy|get back)"
            r"|just to|only to|because you (?:want|don))",
            r"\byou (?:just |only |really |obviously |clearly )*(?:want(?:ed)?|mean|meant|try|tried"
            r"|were trying|are trying"
            r") (?:me )?to (?:hurt|punish|get (?:rid of me|back at|away from me)|make me (?:feel|look)"
            r"|annoy|embarrass"
            r"|humiliate|win)",
            r"(?<!do )(?<!did )(?<!what )\byou(?:['’]d| would) rather be\b",
            r"(?<!do )(?<!did )(?<!what )\byou (?:obviously|clearly|must|probably) "
            r"(?:think|thought|want|wanted|feel|felt|enjoy|hate|love|hoped|planned)\b",
            r"(?<!do )(?<!did )(?<!what )\byou (?:think|thought) I(?:['’]m| am| was) (?:so |too |an? |such "
            r"|just )*(?:stupid|crazy|mad|fool|idiot"
            r"|weak|joke|nothing|ugly|fat|boring|needy|difficult|blind|paranoid|making|overreacting)\b",
            r"\byou (?:hate|despise|enjoyed?|enjoy) (?:me|this|it|hurting|seeing|making)\b",
            r"\byou\b[^,;]{0,40}\bon purpose\b",
            r"\byou knew (?:exactly|full well|perfectly)\b",
        ),
        "You cannot see what they felt or meant, and they may feel judged.",
        "Own it as your thought, and ask: “I told myself that … Is that so?”",
        unless=rf"{_OWNED}|\byou (?:said(?! (?:it|this))|told me|wrote)\b",
    ),
    Check(
        "two topics",
        (
            r"\band another thing\b",
            r"^\W*(?:also|plus), ",
            r"\b(?:while|since) (?:we['’]re|we are|I['’]m|I am) (?:at it|on the subject)\b",
            r"\bnot to mention\b",
            r"\bon top of (?:all )?(?:that|this|it all|everything)\b",
            r"\b(?:and )?don['’]t get me started\b",
            r"\band by the way\b",
            r"\b(?:just|exactly|same) (?:like|as) (?:when you|last (?:year|time|month|week|summer"
            r"|Christmas)|the time)\b",
            r"\band (?:then )?(?:there(?:['’]s| is) (?:also )?|what about )(?:the|that|your) (?:time|way"
            r"|money|mother)\b",
            r"\bremember (?:when|how|what) you (?:forgot|lied|did|said|left|hurt|ruined|broke|missed"
            r"|laughed|shouted)\b",
        ),
        "A second topic makes the first one hard to answer.",
        "Keep this one. Write the other on a sheet of its own.",
        negatable=False,
    ),
    Check(
        "a threat",
        (
            r"\bor else(?: (?:you|I['’]?ll|I will|we)\b|\s*$)",
            r"\byou(?:['’]ll| will| are going to|['’]re going to) (?:regret|be sorry(?! to\b)|pay for"
            r"|see what happens)\b",
            r"\bI(?:['’]ll| will) make (?:you (?:pay|sorry|regret|suffer)|sure (?:you|everyone|they|nobody))",
            rf"\bI(?:['’]ll| will|['’]m going to| am going to) (?:tell|show|ring|call) (?:everyone"
            rf"|everybody|the whole"
            rf"|(?:your|the) {_PEOPLE})\b.{{0,120}}\b(?:what|how|about|who) (?:you|he|she|kind|this|really)\b",
            r"\byou(?:['’]ll| will) never see (?:me|us|the|them|your)\b",
            r"\bI(?:['’]ll| will) take the (?:kids|children|baby)\b(?! (?:to|out|for|swimming)\b)",
            r"\bor I(?:['’]m| am|['’]ll| will| walk| go)(?: (?:leaving|gone|out|leave|go|walk|end|divorce"
            r"|pack|off|done))",
            r"\bor I (?:leave|walk|go|am gone)\s*$",
            r"\bor (?:it(?:['’]s| is)|we(?:['’]re| are)) (?:over|done|finished|through)\b",
            r"\bdon['’]t make me\b",
            r"\b(?:this is )?your last (?:chance|warning)\b",
            r"\bI(?:['’]m| am) warning you\b",
        ),
        "A threat may bring a yes out of fear. That yes does not last.",
        "If it is a limit, say calmly what you yourself will do: “If it happens again, I will sleep at my sister’s.”",
    ),
    Check(
        "a thought dressed as a feeling",
        (
            r"\bI(?:['’]m| am)? (?:really |just |still |always )?(?:feel|felt|feeling) (?:that|like|as if"
            r"|as though) "
            r"(?:you|he|she|they|we|it|this|that|I|nobody|no one|everyone|everything|our"
            r"|your)\b(?! (?:again|now)\b)",
            r"\bI (?:feel|felt) you(?:['’]re|['’]ve| are| were| have| had| did| do| don| never| always"
            r"| should| want)",
            r"\bI (?:feel|felt) (?:it is|it was|it['’]s|this is) (?:wrong|unfair|your|not fair)\b",
        ),
        "What follows is a thought, and a thought can be argued with.",
        "Put one feeling word after “I feel”. Then: “I told myself that …”",
        unless=r"\bfelt? like myself\b",
    ),
)
"""What the words for a talk are checked for."""
