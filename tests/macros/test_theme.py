from macros.theme import correct, mend

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
MAIN = '<main class="md-main" data-md-component="main">'


def test_main_carries_the_short_address_and_the_chapter() -> None:
    assert mend(MAIN, "chapters/c7/", "c7").startswith('<main class="md-main" data-short="c7/" data-chapter="c7" ')
    assert mend(MAIN, "help/", None).startswith('<main class="md-main" data-short="help/" ')


def test_a_worksheet_is_not_called_like_its_chapter() -> None:
    title = "<title>Letting go - Let Go to Grow</title>"
    assert mend(title, "worksheets/guard/", None) == "<title>Letting go (worksheet) - Let Go to Grow</title>"
    assert mend(title, "chapters/c11/", "c11") == title


def test_the_first_page_says_the_name_once() -> None:
    assert correct("<title>Let Go - Let Go</title>") == "<title>Let Go</title>"


def test_what_the_theme_writes_wrong_is_taken_out_and_nothing_else() -> None:
    assert correct('<label id="a" tabindex="">') == '<label id="a">'
    assert correct('<p tabindex="-1">') == '<p tabindex="-1">'
    assert (
        correct('<nav class="n" aria-labelledby="a" aria-expanded="false">') == '<nav class="n" aria-labelledby="a">'
    )
    assert correct('<button aria-expanded="false">') == '<button aria-expanded="false">'
    assert correct('<img src="icon.svg" alt="logo">') == '<img src="icon.svg" alt="">'


def test_a_label_of_nothing_is_a_title() -> None:
    label = '<label class="md-nav__title" for="__toc">\nContents\n</label>'
    assert correct(label) == '<div class="md-nav__title">\nContents\n</div>'
    assert correct(f'<input id="__toc">{label}') == f'<input id="__toc">{label}'


def test_the_list_of_pages_is_squeezed_and_nothing_else() -> None:
    page = mend(PAGE, "help/", None)
    assert '<a href="a/">\nStart here\n</a>   <b>x</b>\n</nav>' in page
    assert "<pre>one\n\n  two</pre>" in page


def test_a_table_is_wrapped_as_the_theme_would_and_its_page_is_wide() -> None:
    page = mend(f"{MAIN}<table>\n<tr></tr>\n</table>", "help/", None)
    assert page.startswith('<main class="md-main" data-short="help/" data-wide ')
    assert page.endswith('<div class="md-typeset__table"><table class="wrapped">\n<tr></tr>\n</table></div></div>')
    assert "data-wide" in mend(f'{MAIN}<div class="plan plan-make" hidden>', "therapists/plan/", None)
    assert "data-wide" not in mend(f'{MAIN}<div class="compare__on">', "help/", None)
    assert correct('<table class="report__grid"></table>') == '<table class="report__grid"></table>'


def test_no_name_in_the_list_of_pages_is_watched_for_being_cut_and_the_title_in_the_header_is() -> None:
    name = '<span class="md-ellipsis">Start here</span>'
    header = f'<div class="md-header__topic">{name}</div>'
    made = mend(header + PAGE.replace("<b>x</b>", name), "a/", None)
    assert header in made
    assert made.count("md-ellipsis") == 1
    assert "<span>Start here</span>" in made


def test_the_button_that_copies_has_its_place_below_the_title() -> None:
    page = '<h1>no title</h1><article class="md-content__inner"><h1 id="a">Title</h1>\n<h1>x</h1></article>'
    assert mend(page, "a/", None).count('<h1 id="a">Title</h1>\n<p class="copylink" hidden></p>') == 1
    assert mend(page, "a/", None).count("copylink") == 1
