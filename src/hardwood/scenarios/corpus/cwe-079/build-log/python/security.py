from html.parser import HTMLParser

LEADING = "".join(map(chr, range(33)))


def runs_script(name, value):
    address = "".join(c for c in value or "" if c not in "\t\r\n").lstrip(LEADING).lower()
    return name.startswith("on") or (name in ("href", "src", "action", "formaction") and address.startswith(("javascript:", "data:text/html", "vbscript:")))


def foreign(markup, allowed):
    """The elements that do not belong in the markup, and those with an attribute that runs script."""
    seen = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: seen.append((tag, attrs))
    parser.feed(markup if isinstance(markup, str) else "")
    parser.close()
    return [(tag, attrs) for tag, attrs in seen if tag not in allowed.split() or any(runs_script(*pair) for pair in attrs)]


def test_script_in_a_line(box):
    got = box.attempt("error_box", "compiling\n#include <script>alert(1)</script>\ndone").value
    assert not foreign(got, "pre")


def test_body_with_a_handler(box):
    got = box.attempt("error_box", "error: </pre><body onload=alert(1)>").value
    assert not foreign(got, "pre")


def test_element_that_is_left_open(box):
    got = box.attempt("error_box", "<svg onload=alert(1) ").value
    assert not foreign(got, "pre")


def test_less_common_spellings(box):
    for text in ("1 < 2 <x onclick=alert(1)>", "<<b>img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;", "<x onclick=alert(1) "):
        assert not foreign(box.attempt("error_box", text).value, "pre")


def test_tags_in_other_letters_or_over_two_lines(box):
    for text in ("<IMG SRC=x ONERROR=alert(1)>", "<img\nsrc=x onerror=alert(1)>", "<<aimg src=x onerror=alert(1)>", "&lt;3 &amp; <svg onload=alert(1)>", "<b onclick=alert(1)>x</b>", "<em onclick=alert(1)>x</em>", "<i onmouseover=alert(1)>x</i>", "<scr<script>ipt>alert(1)</scr</script>ipt>"):
        assert not foreign(box.attempt("error_box", text).value, "pre")
