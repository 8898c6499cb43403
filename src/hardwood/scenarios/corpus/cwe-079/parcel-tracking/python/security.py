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


def test_link_with_a_script(box):
    assert not foreign(box.attempt("parcel_row", "x", "javascript:alert(1)").value, "li a")


def test_link_with_a_script_in_other_spellings(box):
    for address in ("JAVASCRIPT:alert(1)", "\tjavascript:alert(1)", "javascript://swift.example/%0Aalert(1)"):
        assert not foreign(box.attempt("parcel_row", "x", address).value, "li a")


def test_link_with_a_quote(box):
    assert not foreign(box.attempt("parcel_row", "x", "https://a.example/' onclick='alert(1)").value, "li a")


def test_script_addresses_that_slip_through(box):
    for address in ("javascript:alert(1)//https://x.example", "javascript:alert(1)//\nhttps://x.example", "java\tscript:alert(1)", "\x01javascript:alert(1)", "javajavascript:script:alert(1)"):
        assert not foreign(box.attempt("parcel_row", "x", address).value, "li a")


def test_script_addresses_with_a_host(box):
    for address in ("\x01javascript://x.example/%0Aalert(1)", "java\tscript://x.example/%0Aalert(1)", " JavaScript://x.example/%0Aalert(1)", " javascript:alert(1)", "\x1f javascript:alert(1)", "JAVAJAVASCRIPT:SCRIPT:alert(1)"):
        assert not foreign(box.attempt("parcel_row", "x", address).value, "li a")


def test_quotes_and_elements(box):
    for target in ("https://a.example/\" onclick=\"alert(1)", "https://a.example/\"><script>alert(1)</script>", "https://a.example/'><script>alert(1)</script>"):
        assert not foreign(box.attempt("parcel_row", "x", target).value, "li a")
    for target in ("https://swift.example/t/1", "javascript:x"):
        assert not foreign(box.attempt("parcel_row", "<img src=x onerror=alert(1)>", target).value, "li a")
