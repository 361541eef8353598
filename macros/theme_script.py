"""The theme's script as it comes, cut into parts that each run in a task of their own.

On a cheap phone it otherwise holds up the page for a tenth of a second and more, in which no touch is answered. Not a
line of it is written anew: its outermost function becomes a generator that stops at each cut, and
`docs/assets/theme-start.js` has it go on. Where that did not come, all runs at once.
"""

SCRIPT = r"assets/javascripts/bundle\.\w+\.min\.js(\.map)?"
"""What the theme calls it. What tells its lines from their sources is for the theme's developers, and left out."""
CUTS = (
    ("var ct=an(),", "var ct=an();yield;var "),  # all is defined, and it listens for the page to have been read
    (';V("navigation.instant")&&', ';yield;V("navigation.instant")&&'),  # before it sets up how links are followed
    ("var Di;", "yield;var Di;"),  # before it says what becomes of the parts of a page
)
"""Where a part ends, and what stands there instead."""
BEFORE = '"use strict";(()=>{'
AFTER = "})();\n//# sourceMappingURL="


def parted(script: str) -> str:
    """Give the theme's script in parts.

    Raises ValueError when the script of a newer theme is written in another way.
    """
    for mark in (BEFORE, *(mark for mark, _ in CUTS), AFTER):
        if script.count(mark) != 1:
            raise ValueError(f"The theme's script has not one {mark!r} any more: see macros/theme_script.py.")
    for mark, instead in CUTS:
        script = script.replace(mark, instead)
    body = script[: script.index(AFTER)].replace(BEFORE, "")
    at_once = "(go,parts)=>{for(;parts--;)go()}"
    start = f"(parts=>(globalThis.spreadTheme??({at_once}))(()=>parts.next(),{len(CUTS) + 1}))"
    return f'"use strict";{start}((function*(){{{body}}}).call(this));\n'
