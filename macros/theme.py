"""What the theme's pages lack, put right in the finished HTML."""


def mend(page: str, address: str, chapter: str | None) -> str:
    """Mark <main> with its short, lasting address and a chapter's id."""
    named = f' data-chapter="{chapter}"' if chapter else ""
    short = f"{chapter}/" if chapter else address
    return page.replace('<main class="md-main"', f'<main class="md-main" data-short="{short}"{named}', 1)
