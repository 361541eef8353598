"""Dele's notes of seven weeks (a composite): Ruth had hidden a debt from him for two years."""

import datetime

from ._worksheet import Example

_WHY = {
    "side": ["hurt"],
    "mine": ["She makes the boys laugh at breakfast\nI want to know who she is now\nWe were good at quiet evenings"],
    "theirs": ["You are the person I tell things to\nI want to be someone you can check"],
}


def _had(
    date: str, plan: str, kinds: str, who: str, mix: str, before: int, after: int, laugh: str, moment: str
) -> dict[str, list[str]]:
    novelty, cost = mix.split()
    return {
        "date": [date],
        "plan": [plan],
        "kinds": kinds.split(),
        "who": [who],
        "novelty": [novelty],
        "cost": [cost],
        "said": ["yes"],
        "answer": ["yes"],
        "went": ["yes"],
        "before": [str(before)],
        "after": [str(after)],
        "laugh": [laugh],
        "moment": [moment],
        **_WHY,
    }


EXAMPLE = Example(
    story=(
        "Ruth hid a debt from Dele for two years. It is known now, and she shows him the accounts each Friday. "
        "These are Dele’s notes of seven weeks. Dele and Ruth are made up from many people."
    ),
    today=datetime.date(2026, 10, 14),
    entries=(
        _had("2026-08-30", "Tea on the back step", "out rest", "partner", "known free", 3, 4, "no", "The fox again"),
        _had("2026-09-06", "The market, coins only", "out food", "partner", "known free", 3, 5, "yes", "Bad plums"),
        _had(
            "2026-09-13",
            "Cards with the old rules",
            "play",
            "me",
            "known free",
            4,
            4,
            "yes",
            "She lost, and asked again",
        ),
        _had("2026-09-20", "Along the canal", "out", "partner", "known free", 4, 6, "yes", "She asked, and waited"),
        {
            "date": ["2026-10-03"],
            "plan": ["Dinner at her brother’s"],
            "who": ["partner"],
            "answer": ["not_now"],
            "went": ["off"],
            **_WHY,
        },
        {
            "date": ["2026-10-18"],
            "plan": ["The far end of bus line 9, with sandwiches"],
            "kinds": ["out"],
            "novelty": ["new"],
            "cost": ["free"],
            "who": ["me"],
            "said": ["no"],
            "limits": ["No talk of money\nHome before ten"],
            "answer": ["not_asked"],
            "money": ["free"],
            "energy": ["low"],
            "time": ["hour"],
            "access": ["quiet"],
            **_WHY,
        },
    ),
)
