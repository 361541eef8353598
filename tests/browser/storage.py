"""Read what a page stored without the page's own code: a sealed value is opened here, with the passphrase alone."""

import base64
import functools
import hashlib
import json
import unicodedata
from typing import Any

from tests.browser.engines import Browser

RAW = "return Object.fromEntries([...Object.entries(sessionStorage), ...Object.entries(localStorage)])"
OPEN = """
const [wanted, done] = arguments;
const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
Promise.all(wanted.map(async ({ raw, name, iv, data }) => {
  const key = await crypto.subtle.importKey("raw", bytes(raw), "AES-GCM", false, ["decrypt"]);
  const how = { name: "AES-GCM", iv: bytes(iv), additionalData: new TextEncoder().encode(name) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, bytes(data)));
})).then(done, (error) => done(String(error)));
"""


def raw(browser: Browser) -> dict[str, str]:
    found: dict[str, str] = browser.run(RAW)
    return found


@functools.cache
def derived(passphrase: str, salt: str, rounds: int) -> str:
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    return base64.b64encode(hashlib.pbkdf2_hmac("sha256", typed, base64.b64decode(salt), rounds)).decode()


def opened(browser: Browser, stored: dict[str, str], passphrase: str) -> dict[str, str]:
    """Notes and what was set aside, by key, each as it was before it was sealed."""
    texts = {key: text for key, text in stored.items() if key.startswith(("notes/1/", "notes/aside/"))}
    sealed = {key: value for key, text in texts.items() if (value := seal_of(text))}
    wanted = [
        {
            "name": "notes/1/" + key.split("/")[2],
            "raw": derived(passphrase, value["kdf"]["salt"], value["kdf"]["iterations"]),
            "iv": value["iv"],
            "data": value["data"],
        }
        for key, value in sealed.items()
    ]
    found = browser.run_async(OPEN, wanted) if wanted else []
    assert isinstance(found, list), f"{found}: {sorted(sealed)} cannot be opened with the passphrase"
    return texts | dict(zip(sealed, found, strict=True))


def seal_of(text: str) -> Any:
    try:
        return json.loads(text).get("sealed")
    except (ValueError, AttributeError):
        return None
