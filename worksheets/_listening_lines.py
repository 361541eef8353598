"""Twelve lines a partner might say, with four replies each, and what each reply does.

The letters of the replies say nothing of what they do, and the order of kinds differs from line to line.
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["small", "justify", "fix", "self", "check", "hear"]


@dataclass(frozen=True)
class Line:
    """Something a partner says, in the order it is asked; each reply with its kind."""

    name: str
    says: str
    replies: tuple[tuple[Kind, str], ...]

    def options(self) -> dict[str, str]:
        """The replies by letter, as they are stored."""
        return {letter: words for letter, (_, words) in zip("abcd", self.replies, strict=True)}

    def kind(self, letter: str) -> Kind | None:
        """What a reply does; None for a letter that is not there."""
        return next((kind for one, (kind, _) in zip("abcd", self.replies, strict=True) if one == letter), None)

    def heard(self) -> str:
        """The reply that lets the feeling be."""
        return next(words for kind, words in self.replies if kind == "hear")


LINES = (
    Line(
        "line_text",
        "“I still see that message when I close my eyes.”",
        (
            ("small", "It was only one message, and I deleted it that same night."),
            ("hear", "It comes back each night. That must wear you out."),
            ("fix", "Try to read something else before bed."),
            ("self", "I see it too. I hate myself for it."),
        ),
    ),
    Line(
        "line_late",
        "“You were ten minutes late, and my heart was racing.”",
        (
            ("justify", "The first bus was full, so I had to wait for the next one."),
            ("check", "Was it ten? I think it was five."),
            ("small", "Ten minutes is nothing."),
            ("hear", "Ten minutes, and you were scared. I see that."),
        ),
    ),
    Line(
        "line_money",
        "“I look at the bank app six times a day.”",
        (
            ("hear", "Six times. You do not feel sure that it is all there."),
            ("fix", "Delete the app for a week."),
            ("self", "So you think I am a thief."),
            ("justify", "I paid it back in May because I knew how much you would worry."),
        ),
    ),
    Line(
        "line_alone",
        "“I was on the bathroom floor, and you were in a bar.”",
        (
            ("justify", "I did not know how bad it was."),
            ("self", "I will never forgive myself. I feel sick when I think of it."),
            ("hear", "You were on the floor, alone. I was not there."),
            ("check", "Did you ring before ten or after?"),
        ),
    ),
    Line(
        "line_joke",
        "“You told it at dinner as a joke.”",
        (
            ("fix", "I can ring them all and tell them that I am sorry."),
            ("small", "People laughed with you, not at you."),
            ("check", "Who told you that? You were in the kitchen."),
            ("hear", "I made your pain a joke. You had to sit there."),
        ),
    ),
    Line(
        "line_again",
        "“I know I asked you this last week.”",
        (
            ("hear", "Ask me again. It makes sense that once is not enough."),
            ("small", "We have been through this. It is done."),
            ("fix", "Write it down this time, then you will not have to ask again."),
            ("self", "It hurts me each time you ask."),
        ),
    ),
    Line(
        "line_touch",
        "“I do not want to be touched tonight.”",
        (
            ("self", "You make me feel like a stranger."),
            ("hear", "All right. Thank you for telling me."),
            ("justify", "I only wanted to be close, after a long day."),
            ("fix", "A back rub would help you sleep."),
        ),
    ),
    Line(
        "line_fool",
        "“Everyone knew but me. I feel like a fool.”",
        (
            ("check", "Who is everyone? Two people knew."),
            ("justify", "I did not tell you then, because I wanted to spare you pain."),
            ("small", "No one thinks that. They forgot it long ago."),
            ("hear", "You were the last to know. That is a lonely place."),
        ),
    ),
    Line(
        "line_song",
        "“Our song came on and I had to go out.”",
        (
            ("fix", "I will take it off all our lists."),
            ("check", "Which song? I thought you liked that one last week."),
            ("hear", "Even our song hurts now. I am so sorry."),
            ("small", "It is only a song."),
        ),
    ),
    Line(
        "line_year",
        "“A year, and I am still angry.”",
        (
            ("justify", "I have done all that you asked me to do for a year now."),
            ("hear", "A year, and it is still this big. I am listening."),
            ("self", "I do not know how much more I can take."),
            ("fix", "You could talk to someone about the anger."),
        ),
    ),
    Line(
        "line_calm",
        "“You are so calm. Do you even care?”",
        (
            ("self", "So now I am cold, on top of it all."),
            ("check", "When was I calm? I cried on Sunday."),
            ("justify", "I am calm because one of us has to be, with the kids here."),
            ("hear", "I look calm, and you feel alone with it. I do care."),
        ),
    ),
    Line(
        "line_good",
        "“I had a good day, and then I felt scared of it.”",
        (
            ("small", "A good day is a good day. Enjoy it."),
            ("fix", "Let us plan more days like that, one each week."),
            ("hear", "A good day can feel like a risk. Tell me more?"),
            ("check", "What was there to be scared of?"),
        ),
    ),
)

SLIPS: dict[Kind, tuple[str, str, str]] = {
    "small": (
        "Making it small",
        "It may sound as if their pain is too big, or too late.",
        "Say back how big it is to them.",
    ),
    "justify": (
        "Explaining yourself",
        "A reason may be true. While it hurts, it can sound like “so it was all right”.",
        "“I’ll talk about why when you want.”",
    ),
    "fix": (
        "Mending it",
        "A plan too soon may sound like “please be done with this”.",
        "“Do you want me to listen, or to think with you?”",
    ),
    "self": (
        "Turning it to you",
        "Then they may have to care for you, or feel bad for speaking.",
        "Take your own pain to someone else you trust, and listen on.",
    ),
    "check": (
        "Checking the facts",
        "Facts can matter. Checked first, they may sound like “I do not believe you”.",
        "Ask for a time to go through the facts. Name the feeling first.",
    ),
}
"""Each slip: what it is called, how it may sound, and what to try."""
