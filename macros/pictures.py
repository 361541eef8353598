"""Pictures that explain: hand-made SVG, written into the page so that it takes its colours and needs no request."""

from pathlib import Path

from worksheets._words import ENGLISH, later

from .words import say

FOLDER = Path(__file__).parent / "pictures"
CAPTIONS = {
    "alarm-loop": "Each check may quiet the alarm for a minute, and then feed it. You can leave the loop where the "
    "alarm starts. If there is danger now, the alarm is right: get help first.",
    "talking-window": "Words land in the middle. Above it and below it, pause first. Therapists use a picture like "
    "this. It is not a measure, and your own signs may differ.",
    "pause-and-return": "A pause has words, a time and a return. If one of you cannot come back yet, say so and name "
    "a new time.",
    "apology-parts": "A bigger bar counted for more in two studies of a made-up case at work. The sizes show the "
    "order, not amounts. It is a guide, not a recipe.",
    "one-promise": "Keep to one pattern a week, or two at most: ten at once will fall over. You can do all of this "
    "well, and your partner may still say no.",
    "trust-grows": "Trust is built from many small kept acts. It is not a timetable. It can stop on any step or go "
    "back, and nobody owes the next one.",
    "closeness-ladder": "Low rungs come first. Choose your own rungs, and stay on one as long as you like. A yes "
    "today is not a yes tomorrow.",
    "setbacks": "The one who did it does not get to call it “only a slip”. Fear comes before any name: if one of you "
    "is afraid, go to Help first.",
    "stages": "The stages have no dates. They overlap, and it is common to go back. Moving on can mean together or "
    "apart.",
    "which-way": later(
        "One sign of danger is enough for the first door, and no proof is needed. You can come back and choose "
        "another door."
    ),
    "house": "Each of you may sort a fault in another way, and “I do not know yet” is a good answer. Gas is never "
    "yours to mend alone.",
    "three-roads": "No road is the right one for everybody. Are you afraid of your partner? Then plan it with a help "
    "line first, before you say a word.",
    "the-floor": "About the hurt itself, the partner who was hurt goes first. Where there is fear, no talks: get "
    "help first.",
    "asking-once": "Each answer gets the same thanks. If your partner wants to later, they can say so. Asking again "
    "is pressure, however sweet.",
    "step-and-back": "It is your choice, even with all three. You owe nobody the next step, and a step back is not a "
    "failure. Afraid? Take no step.",
    "who-can-help": "You can ask more than one. With fear, force, control or injury, do not start couple therapy: "
    "each of you gets help apart first.",
    "before-a-link": "A no is no proof, so ask again. On death or harm, follow your crisis procedure. Never repeat "
    "what you hear to the one they fear.",
}


def picture(name: str, language: str = ENGLISH) -> str:
    """A picture as a figure with its caption; its own words are in `pictures/<language>/`, else in English."""
    if name not in CAPTIONS:
        raise KeyError(f"No picture {name!r} in macros/pictures/. There are: {', '.join(CAPTIONS)}.")
    translated = FOLDER / language / f"{name}.svg"
    drawing = (translated if translated.exists() else FOLDER / f"{name}.svg").read_text("utf-8").strip()
    caption = say(language)(CAPTIONS[name])
    return f'<figure class="picture">\n{drawing}\n<figcaption>{caption}</figcaption>\n</figure>'
