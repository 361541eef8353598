"""The blank sheet of a worksheet as a fillable, tagged PDF on A4 that also fits Letter."""

import logging
from functools import cache
from pathlib import Path
from typing import Any

import pydyf  # type: ignore[import-untyped]
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from worksheets import Worksheet
from worksheets._words import ENGLISH

from .form import render, sheet

HERE = Path(__file__).parent
logging.getLogger("weasyprint").setLevel(logging.ERROR)
logging.getLogger("fontTools").setLevel(logging.ERROR)


def pdf(slug: str, worksheet: Worksheet, language: str = ENGLISH) -> bytes:
    """Give the sheet in this language; fields are named as the inputs of the form; a tick box is `name.option`."""
    page = render("sheet.html", language, worksheet=worksheet, form=sheet(slug, worksheet, language=language))
    return write(page, "pdf.css", pdf_forms=True, finisher=_name_fields)


def write(page: str, *styles: str, **options: Any) -> bytes:
    """A page as a tagged PDF, with style sheets of this folder."""
    fonts, css = _dress(styles)
    made: bytes = HTML(string=page, base_url=str(HERE)).write_pdf(
        stylesheets=css, font_config=fonts, pdf_tags=True, **options
    )
    return made


@cache
def _dress(styles: tuple[str, ...]) -> tuple[FontConfiguration, list[CSS]]:
    """Fonts and style sheets, read once a build: unpacking the fonts takes as long as a sheet."""
    fonts = FontConfiguration()
    return fonts, [CSS(filename=HERE / name, font_config=fonts) for name in styles]


def _name_fields(document: Any, file: Any) -> None:
    """Put dotted names into a tree: a partial field name may hold no period (ISO 32000-1, 12.7.3.2).

    A radio button loses its own name and its place in the list, because its group has both.
    """
    fields = file.catalog.get("AcroForm", {}).get("Fields")
    if not fields:
        return
    objects = {one.reference: one for one in file.objects}
    top = pydyf.Array()
    parents: dict[str, pydyf.Dictionary] = {}
    for reference in fields:
        field = objects[reference]
        if "Parent" in field:
            field.pop("T")
            continue
        *path, last = field["T"].string.split(".")
        holder = _holder(file, top, parents, path)
        field["T"] = pydyf.String(last)
        if holder is not None:
            field["Parent"] = holder.reference
            holder["Kids"].append(reference)
        else:
            top.append(reference)
    file.catalog["AcroForm"]["Fields"] = top


def _holder(
    file: Any, top: pydyf.Array, parents: dict[str, pydyf.Dictionary], path: list[str]
) -> pydyf.Dictionary | None:
    holder = None
    for depth, name in enumerate(path, 1):
        key = ".".join(path[:depth])
        if key not in parents:
            parents[key] = pydyf.Dictionary({"T": pydyf.String(name), "Kids": pydyf.Array()})
            file.add_object(parents[key])
            if holder is None:
                top.append(parents[key].reference)
            else:
                parents[key]["Parent"] = holder.reference
                holder["Kids"].append(parents[key].reference)
        holder = parents[key]
    return holder
