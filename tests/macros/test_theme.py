from macros.theme import mend

PAGE = """<main class="md-main">
<nav class="md-nav md-nav--primary" aria-label="Navigation">
  <a href="a/">

    Start here

  </a>   <b>x</b>
</nav>
<div class="md-content">
<pre>one

  two</pre>
</div>
"""


def test_main_says_the_short_address() -> None:
    assert '<main class="md-main" data-short="c5/" data-chapter="c5">' in mend(PAGE, "chapters/c5/", "c5")
    assert '<main class="md-main" data-short="help/">' in mend(PAGE, "help/", None)


def test_the_list_of_pages_is_squeezed_and_nothing_else() -> None:
    page = mend(PAGE, "help/", None)
    assert '<a href="a/">\nStart here\n</a>   <b>x</b>\n</nav>' in page
    assert "<pre>one\n\n  two</pre>" in page
