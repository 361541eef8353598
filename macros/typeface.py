"""The typeface of headings, as few bytes as its words need: a page that it comes too late for does without."""

import io
import string
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HEADING = Path(__file__).parent.parent / "node_modules/@fontsource/literata/files/literata-latin-600-normal.woff2"
"""One weight, Latin letters only."""
LETTERS = string.ascii_letters + string.digits + string.punctuation + " \u00a0" + "áéíóúüñÁÉÍÓÚÜÑ¿¡" + "“”‘’–—…·×«»"
"""What headings are written with, in all languages of the site. Another letter comes from the reader's own typeface;
a test says so when a heading of the site needs one."""
PAIRS = ["kern"]
"""What the font knows of two letters side by side: their distance. Its ligatures and small capitals are left out."""


def heading() -> bytes:
    """Give the typeface that docs/assets/look.css names, as WOFF2; two builds give the same bytes."""
    font = TTFont(HEADING, recalcTimestamp=False)
    options = subset.Options(hinting=False, layout_features=PAIRS)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=LETTERS)
    subsetter.subset(font)
    font.flavor = "woff2"
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()
