"""What the theme's pages lack, put right in the finished HTML."""


def mend(page: str, chapter: str | None) -> str:
    """Mark a chapter's <main> with its id, and give the search dialog a name for screen readers."""
    page = page.replace('role="dialog"', 'role="dialog" aria-label="Search"', 1)
    if chapter:
        page = page.replace('<main class="md-main"', f'<main class="md-main" data-chapter="{chapter}"', 1)
    return page
