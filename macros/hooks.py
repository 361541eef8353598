"""MkDocs' build events, each one a call to a plain function."""

import datetime
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from macros.addresses import stubs
from macros.bundle import bundle
from macros.definitions import gated, script
from macros.headers import NAME as HEADERS
from macros.headers import headers
from macros.helplines import emergency_numbers
from macros.licences import licences
from macros.offline import write_offline
from macros.packs import packs
from macros.pdf import pdf
from macros.plans import script as plan_steps
from macros.policy import policy
from macros.rules import pages as rules
from macros.scripts import joined, replaced
from macros.search import files as search
from macros.search import is_themes
from macros.terms import link_terms
from macros.theme import correct, heading, mend
from worksheets import load, slugs


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what is made, not written: Python for the browser, scripts, questions, sheets, packs, licences, rules."""
    ours = {f"assets/{name}" for name in replaced()}
    for file in list(files):
        if is_themes(file.src_uri) or file.src_uri in ours:
            files.remove(file)
    made: dict[str, str | bytes] = {f"assets/{path}": content for path, content in bundle().items()}
    made["assets/definitions.js"] = script().encode()
    made |= {f"assets/{name}": content for name, content in joined({"gated.js": gated()}).items()}
    made["assets/plan-steps.js"] = plan_steps().encode()
    made |= {f"worksheets/{slug}.pdf": pdf(slug, load(slug)) for slug in slugs() if load(slug).kept}
    made |= packs()
    made |= licences()
    made |= rules()
    made |= stubs()
    made["assets/heading.woff2"] = heading()
    made[HEADERS] = headers(config.site_url or "")
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))
    return files


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Lead from a word of the glossary to what it means."""
    return link_terms(html, page.file.src_uri)


def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:
    """Give the theme's templates the policy and the emergency numbers, and the search its index of all pages."""
    pages = [file.page for file in files.documentation_pages() if file.page]
    made = search((page.url, page.content or "", dict(page.meta)) for page in pages)
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))
    env.globals |= {"policy": policy(), "emergency_numbers": emergency_numbers()}
    return env


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Put right what the theme's pages lack."""
    return mend(output, page.url, page.meta.get("chapter"))


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The page for what is not found is no page to MkDocs, but a template."""
    return correct(output_content)


def on_post_build(config: MkDocsConfig) -> None:
    """List the finished site for use without a connection; hooks run after plugins."""
    write_offline(Path(config.site_dir))


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Say the same year on every page of one build."""
    config.copyright = f"Text: CC BY 4.0. Code: MIT. {datetime.date.today().year}"
    return config
