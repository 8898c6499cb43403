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


def test_script_in_place_of_an_address(box):
    assert not foreign(box.attempt("book_button", {"title": "x", "url": "javascript:alert(1)"}).value, "button")


def test_script_in_mixed_case_after_a_blank(box):
    got = box.attempt("book_button", {"title": "x", "url": " jAvAsCrIpT://https://books.example/%0Aalert(1)"}).value
    assert not foreign(got, "button")


def test_title_with_an_element(box):
    got = box.attempt("book_button", {"title": "<img src=x onerror=alert(1)>", "url": "https://books.example/"}).value
    assert not foreign(got, "button")


def test_script_addresses_that_slip_through(box):
    for address in ("javascript:alert(1)//https://x.example", "javascript:alert(1)//\nhttps://x.example", "java\tscript:alert(1)", "\x01javascript:alert(1)", "javajavascript:script:alert(1)"):
        assert not foreign(box.attempt("book_button", {"title": "x", "url": address}).value, "button")


def test_script_addresses_with_a_host(box):
    for address in ("\x01javascript://x.example/%0Aalert(1)", "java\tscript://x.example/%0Aalert(1)", " JavaScript://x.example/%0Aalert(1)", " javascript:alert(1)", "\x1f javascript:alert(1)", "JAVAJAVASCRIPT:SCRIPT:alert(1)"):
        assert not foreign(box.attempt("book_button", {"title": "x", "url": address}).value, "button")


def test_quote_in_the_address(box):
    for mark in "\"'":
        for end in ("{0} onclick={0}alert(1)", "{0}><script>alert(1)</script>"):
            url = "https://books.example/emma" + end.format(mark)
            assert not foreign(box.attempt("book_button", {"title": "Emma", "url": url}).value, "button")
