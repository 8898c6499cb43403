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


def test_element_in_the_title(box):
    for mark in "\"'":
        got = box.attempt("full_size", 3, "a" + mark + "><script>alert(1)</script>").value
        assert not foreign(got, "img")


def test_handler_in_the_title(box):
    for mark in "\"'":
        got = box.attempt("full_size", 3, "x{0} onload={0}alert(1){0} y={0}".format(mark)).value
        assert not foreign(got, "img")


def test_handler_after_other_signs(box):
    for mark in "\"'":
        for start in ("x{0} ", "x{0}/", "a{0} b{0} "):
            value = (start + "onload={0}alert(1)").format(mark)
            assert not foreign(box.attempt("full_size", 3, value).value, "img")


def test_title_brings_another_picture(box):
    seen = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: seen.extend(name for name, _ in attrs)
    for mark in "\"'":
        parser.feed(str(box.attempt("full_size", 3, "x{0} srcset={0}//evil.example/1.jpg".format(mark)).value))
    assert "srcset" not in seen


def test_quotes_that_a_pattern_misses(box):
    for mark in "\"'":
        for start in ("x{0}onload={0}alert(1)", "x{0} onload=alert(1) ", "x{0} onload=alert(1) y={0}{0}", "&quot;&amp;{0} onload={0}alert(1)", "{0}{0}{0} onload={0}alert(1)"):
            assert not foreign(box.attempt("full_size", 3, start.format(mark)).value, "img")
