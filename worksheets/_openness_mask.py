"""Passwords that were written by mistake are covered in everything the worksheet puts out; the form keeps them.

What looks like one: what follows a word such as "password" or "PIN", and letters, digits and signs in one piece.
Covering too much does little harm. A password on the fridge does.
"""

import re

from ._report import Because
from ._worksheet import Answers

COVER = "••••"
_KEY = (
    r"(?<!\w)(?:pass ?words?|pass ?codes?|pass ?phrases?|pwd?|pins?|log-?ins?|security answers?|"
    r"(?:unlock|door|phone|bank|card|screen|safe) codes?|contraseñas?|claves?|passw(?:ort|örter)|mot de passe|"
    r"wachtwoord|senha|hasło|пароль|סיסמה|密码|パスワード)(?!\w)"
)
_WORDS = (  # what often follows "the password is", and is none
    r"(?:changed|new|old|the|same|a|an|not|no|none|never|shared|known|kept|private|secret|mine|ours?|yours|his|hers?|"
    r"theirs?|my|your|we|I|you|he|she|they|it|each|both|any|all|that|on|in|with|by|at|for|from|only|until|can|will)"
)
_VALUE = re.compile(
    rf"({_KEY}[^\n:=“\"]{{0,40}}?(?:\s*[:=]\s*|\s+(?:is|are|was|to)\s+)[“\"'‘]?|{_KEY}\s+[“\"'‘])"
    rf"(?!{_WORDS}\b)[^\s,;”\"’']+",
    re.IGNORECASE,
)
_LINE = re.compile(rf"({_KEY})([^\n]*)", re.IGNORECASE)
_CODE = re.compile(r"(?<!\S)(?=\S*\d)(?:\S*\d{4}\S*|(?=\S*[^\W\d_])\S{4,})")
_MIXED = re.compile(r"(?<!\S)(?=\S*[^\W\d_])(?=\S*\d)(?=\S*[!@#$%^&*?~+_=])(?!\S+@\S+\.\w)(?!\w+://)[^\s<>{}]{6,}")


def mask(text: str) -> str:
    """Give the text with what looks like a password covered."""
    text = _VALUE.sub(lambda match: match.group(1) + COVER, text)
    text = _LINE.sub(lambda match: match.group(1) + _CODE.sub(COVER, match.group(2)), text)
    return _MIXED.sub(COVER, text)


def because(answers: Answers, *names: str) -> Because:
    """The questions and answers a sentence came from, with passwords covered."""
    return tuple((label, mask(words)) for label, words in answers.because(*names))
