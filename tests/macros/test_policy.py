from macros.policy import INLINE, inline_scripts, policy


def test_nothing_is_allowed_that_is_not_named() -> None:
    rules = dict(rule.split(" ", 1) for rule in policy().split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["connect-src"] == "'self'"
    assert rules["form-action"] == rules["base-uri"] == "'none'"
    assert "unsafe-inline" not in policy()
    assert "'unsafe-eval'" not in policy()
    assert not [word for word in policy().split() if "://" in word or word == "*"]


def test_inline_scripts_are_told_from_data_and_files() -> None:
    page = """<script>a()</script><script src="b.js"></script><script type="application/json">{}</script>
    <script type="module">c()</script>"""
    assert len(inline_scripts(page)) == 2


def test_a_changed_script_has_another_hash() -> None:
    assert inline_scripts("<script>a()</script>") != inline_scripts("<script>a( )</script>")
    assert inline_scripts("<script>a()</script>")[0].startswith("sha256-")
    assert len(set(INLINE)) == len(INLINE)
