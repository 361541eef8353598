"""A worksheet as an HTML form: the same template for the page and for the sheet on paper."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from worksheets import Field, Worksheet
from worksheets._words import ENGLISH

from .words import say
from .words import worksheet as load

VISIBLE = 12  # fields open at once when a page loads; a reader opens the rest


@cache
def templates(language: str) -> Environment:
    """Jinja with escaping on: words of worksheets are text, never markup; `t` says our own in this language."""
    made = Environment(
        loader=PackageLoader("macros", "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.globals |= {"t": say(language), "language": language}
    return made


def render(template: str, language: str = ENGLISH, /, **values: object) -> str:
    """Fill a template; no blank lines, because Markdown ends raw HTML at one."""
    text = templates(language).get_template(template).render(**values)
    return "\n".join(line for line in text.splitlines() if line.strip())


def form(slug: str, language: str = ENGLISH) -> str:
    """The whole block of a worksheet's page: choice of home, status, entries, form, buttons, report."""
    worksheet = load(slug, language)
    return render(
        "block.html",
        language,
        slug=slug,
        worksheet=worksheet,
        medium="page",
        open_parts=open_parts(worksheet),
        draws={draw.field: draw for draw in worksheet.draws},
        instead=[(other, load(other, language).title) for other in worksheet.instead],
    )


def sheet(slug: str, worksheet: Worksheet, prefix: str = "q-", room: float = 1, language: str = ENGLISH) -> str:
    """The form alone, for paper; ids start with `prefix`, and `room` times as many lines are left to write on."""
    return render(
        "form.html",
        language,
        slug=slug,
        worksheet=worksheet,
        medium="sheet",
        open_parts=99,
        draws={},
        prefix=prefix,
        room=room,
    )


def sheet_on_page(slug: str) -> str:
    """The form alone, for a page that has its own buttons."""
    worksheet = load(slug, ENGLISH)
    return render(
        "form.html", slug=slug, worksheet=worksheet, medium="page", open_parts=open_parts(worksheet), draws={}
    )


def open_parts(worksheet: Worksheet) -> int:
    """How many parts, from the first, are open at the start so that at most VISIBLE fields show."""
    shown = 0
    for number, part in enumerate(worksheet.parts):
        shown += sum(inputs(field) for field in part.fields)
        if shown > VISIBLE:
            return max(number, 1)
    return len(worksheet.parts)


def inputs(field: Field) -> int:
    """How many questions a field asks: the fields of one row, or one."""
    return len(getattr(field, "fields", ())) or 1
