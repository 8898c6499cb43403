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


def test_quote_opens_a_handler(box):
    for mark in "\"'":
        value = "x{0} onfocus={0}alert(1){0} autofocus y={0}".format(mark)
        assert not foreign(box.attempt("city_field", value).value, "label input")


def test_quote_closes_the_element(box):
    for mark in "\"'":
        value = "Lyon" + mark + "><script>alert(1)</script>"
        assert not foreign(box.attempt("city_field", value).value, "label input")


def test_handler_after_other_signs(box):
    for mark in "\"'":
        for start in ("x{0} ", "x{0}/", "a{0} b{0} "):
            value = (start + "onfocus={0}alert(1)").format(mark)
            assert not foreign(box.attempt("city_field", value).value, "label input")


def test_quote_makes_a_script_button(box):
    for mark in "\"'":
        value = "x{0} type={0}submit{0} formaction={0}javascript:alert(1)".format(mark)
        assert not foreign(box.attempt("city_field", value).value, "label input")


def test_quotes_that_a_pattern_misses(box):
    for mark in "\"'":
        for start in ("x{0}onfocus={0}alert(1)", "x{0} onfocus=alert(1) ", "x{0} onfocus=alert(1) y={0}{0}", "&quot;&amp;{0} onfocus={0}alert(1)", "{0}{0}{0} onfocus={0}alert(1)"):
            assert not foreign(box.attempt("city_field", start.format(mark)).value, "label input")
