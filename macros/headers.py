"""Headers for a host that can send some, as a file `_headers` that Cloudflare Pages and Netlify read as it is.

GitHub Pages sends none of ours and needs none: the policy is in every page. What is named by a hash of its content
never changes, so a browser need not ask for it again.
"""

from urllib.parse import urlsplit

from .policy import policy

NAME = "_headers"
EVERYWHERE = {
    "Content-Security-Policy": policy(),
    "Cross-Origin-Opener-Policy": "same-origin",  # a page that opened ours learns nothing of what happens here
    "Cross-Origin-Resource-Policy": "same-origin",  # no other site can use our files to see who was here
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
HASHED = ("assets/python/*", "assets/javascripts/*")
FOR_EVER = "public, max-age=31536000, immutable"


def headers(site_url: str) -> bytes:
    """The file's text for a site of this address, which may lie under a path."""
    path = urlsplit(site_url).path.rstrip("/")
    blocks = [_block(f"{path}/*", EVERYWHERE)]
    blocks += [_block(f"{path}/{one}", {"Cache-Control": FOR_EVER}) for one in HASHED]
    return "\n".join(blocks).encode()


def _block(path: str, lines: dict[str, str]) -> str:
    return "".join([f"{path}\n", *(f"  {name}: {value}\n" for name, value in lines.items())])
