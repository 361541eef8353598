from macros.headers import headers
from macros.policy import policy


def test_every_address_gets_the_policy_and_keeps_its_path() -> None:
    text = headers("https://example.org/let-go/").decode()
    assert text.startswith("/let-go/*\n")
    assert f"\n  Content-Security-Policy: {policy()}\n" in text
    assert headers("https://example.org/").decode().startswith("/*\n")
