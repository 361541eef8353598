"""MkDocs' build events, each one a call to a plain function."""

import datetime
from pathlib import Path
from re import fullmatch
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from macros.addresses import stubs
from macros.bundle import bundle
from macros.definitions import gated, script
from macros.headers import NAME as HEADERS
from macros.headers import headers
from macros.helplines import emergency_numbers
from macros.languages import base, language, mark_english, other, standing_in
from macros.languages import sheets as sheets_in_other_languages
from macros.licences import licences
from macros.navigation import contents, part
from macros.offline import write_offline
from macros.packs import packs
from macros.pdf import pdf
from macros.plans import script as plan_steps
from macros.policy import policy
from macros.rules import pages as rules
from macros.scripts import joined, needed, replaced
from macros.search import files as search
from macros.search import is_themes
from macros.styles import NAME as STYLES
from macros.styles import joined as styles
from macros.styles import trim
from macros.terms import link_terms
from macros.theme import correct, mend
from macros.theme_script import SCRIPT, parted
from macros.typeface import heading
from macros.words import files as words
from macros.words import say
from worksheets import load, slugs
from worksheets._words import ENGLISH


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what is made, not written: Python for the browser, scripts, questions, sheets, packs, licences, rules."""
    ours = {f"assets/{name}" for name in replaced()} | set(config.extra_css)
    look = [file for file in files if file.src_uri.startswith("assets/stylesheets/")]
    core = [file for file in files if fullmatch(SCRIPT, file.src_uri)]
    for file in list(files):
        if is_themes(file.src_uri) or file in look + core or file.src_uri in ours:
            files.remove(file)
    made: dict[str, str | bytes] = {f"assets/{path}": content for path, content in bundle().items()}
    made["assets/definitions.js"] = script().encode()
    made |= {f"assets/{name}": content for name, content in joined({"gated.js": gated()}).items()}
    made["assets/plan-steps.js"] = plan_steps().encode()
    made |= {f"worksheets/{slug}.pdf": pdf(slug, load(slug)) for slug in slugs() if load(slug).kept}
    made |= sheets_in_other_languages()
    made |= words()
    made |= standing_in()
    made |= packs()
    made |= licences()
    made |= rules()
    made |= stubs()
    theirs = (file.content_string for file in look if file.src_uri.endswith(".css"))
    made[STYLES] = styles(theirs, config.extra_css)
    config.extra_css = [STYLES]
    made["assets/heading.woff2"] = heading()
    made |= {file.src_uri: parted(file.content_string) for file in core if file.src_uri.endswith(".js")}
    made[HEADERS] = headers(config.site_url or "")
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Set each language's pages apart: none leads on to one in another."""
    part(nav)
    return nav


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """Give a page the contents of its own language, and the way to the same page in the other."""
    site = {file.src_uri for file in context["pages"]}
    return context | {"nav": contents(nav, page.url), "other": other(page.file.src_uri, site)}


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
    """Give the page for what is not found the contents in English."""
    return context | {"nav": contents(context["nav"], "")}


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Lead from a word of the glossary to what it means, say of a link that it leads to English, and name each #."""
    t = say(language(page.url))
    english = config.mdx_configs["toc"]["permalink_title"]
    html = html.replace(f'title="{english}"', f'title="{t("Link to this heading")}"')
    return mark_english(link_terms(html, page.file.src_uri), page.url, t("in English"))


def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:
    """Give the theme's templates the policy and the emergency numbers, and the search its index of all pages."""
    pages = [file.page for file in files.documentation_pages() if file.page]
    made = search((page.url, page.content or "", dict(page.meta)) for page in pages if language(page.url) == ENGLISH)
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))
    scripts = {name: files.get_file_from_path(f"assets/{name}") for name in ("site.js", "desk.js")}
    parts = {name: needed(file.content_string) for name, file in scripts.items() if file}
    env.globals |= {"policy": policy(), "emergency_numbers": emergency_numbers(), "parts": parts}
    env.globals |= {"language": language, "base": base, "say": say}
    return env


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Put right what the theme's pages lack."""
    return mend(output, page.url, page.meta.get("chapter"))


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The page for what is not found is no page to MkDocs, but a template."""
    return correct(output_content)


def on_post_build(config: MkDocsConfig) -> None:
    """Trim the finished site's styles, and list it for use without a connection; hooks run after plugins."""
    trim(Path(config.site_dir))
    write_offline(Path(config.site_dir))


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Say the same year on every page of one build."""
    config.copyright = str(datetime.date.today().year)
    return config
