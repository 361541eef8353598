"""What the theme's pages lack, put right in the finished HTML."""


def mend(page: str, chapter: str | None) -> str:
    """Mark a chapter's <main> with its id."""
    return (
        page.replace('<main class="md-main"', f'<main class="md-main" data-chapter="{chapter}"', 1)
        if chapter
        else page
    )
