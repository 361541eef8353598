"""The blank sheet of a worksheet as a fillable, tagged PDF (PDF/UA-1) on A4 that also fits Letter."""

import logging
from functools import cache, partial
from pathlib import Path
from typing import Any

import pydyf  # type: ignore[import-untyped]
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from worksheets import Worksheet
from worksheets._words import ENGLISH

from .form import render, sheet
from .labels import labels, options

HERE = Path(__file__).parent
VARIANT = "pdf/ua-1"
logging.getLogger("weasyprint").setLevel(logging.ERROR)
logging.getLogger("fontTools").setLevel(logging.ERROR)


def pdf(slug: str, worksheet: Worksheet, language: str = ENGLISH) -> bytes:
    """Give the sheet in this language; fields are named as the inputs of the form; a tick box is `name.option`."""
    page = render("sheet.html", language, worksheet=worksheet, form=sheet(slug, worksheet, language=language))
    return write(page, "pdf.css", pdf_forms=True, finisher=partial(_finish, worksheet))


def write(page: str, *styles: str, **options: Any) -> bytes:
    """A page as a tagged PDF for everyone, with style sheets of this folder."""
    fonts, css = _dress(styles)
    made: bytes = HTML(string=page, base_url=str(HERE)).write_pdf(
        stylesheets=css, font_config=fonts, pdf_variant=VARIANT, **options
    )
    return made


@cache
def _dress(styles: tuple[str, ...]) -> tuple[FontConfiguration, list[CSS]]:
    """Fonts and style sheets, read once a build: unpacking the fonts takes as long as a sheet."""
    fonts = FontConfiguration()
    return fonts, [CSS(filename=HERE / name, font_config=fonts) for name in styles]


def _finish(worksheet: Worksheet, document: Any, file: Any) -> None:
    _say_labels(worksheet, file)
    _name_fields(file)


def _say_labels(worksheet: Worksheet, file: Any) -> None:
    """WeasyPrint names a group of buttons after its first one, and a field in a row says nothing of its row."""
    asked, offered = labels(worksheet), options(worksheet)
    objects = {one.reference: one for one in file.objects}
    for reference in file.catalog.get("AcroForm", {}).get("Fields", ()):
        field = objects[reference]
        if "Parent" in field:
            continue  # it is said with its group
        name = field["T"].string
        field["TU"] = pydyf.String(asked[name])
        for kid, value in zip(field.get("Kids", ()), field.get("Opt", ()), strict=False):
            objects[kid]["TU"] = pydyf.String(f"{asked[name]}: {offered[name][value.string]}")


def _name_fields(file: Any) -> None:
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
