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


def test_script_as_a_video(box):
    assert not foreign(box.attempt("lesson_frame", {"topic": "x", "video": "javascript:alert(1)"}).value, "iframe")


def test_page_in_the_address(box):
    got = box.attempt("lesson_frame", {"topic": "x", "video": "data:text/html,<script>alert(1)</script>"}).value
    assert not foreign(got, "iframe")


def test_script_with_a_host(box):
    got = box.attempt("lesson_frame", {"topic": "x", "video": "Javascript://tube.example/%0Aalert(1)"}).value
    assert not foreign(got, "iframe")


def test_script_addresses_that_slip_through(box):
    for address in ("javascript:alert(1)//https://x.example", "javascript:alert(1)//\nhttps://x.example", "java\tscript:alert(1)", "\x01javascript:alert(1)", "javajavascript:script:alert(1)"):
        assert not foreign(box.attempt("lesson_frame", {"topic": "x", "video": address}).value, "iframe")


def test_script_addresses_with_a_host(box):
    for address in ("\x01javascript://x.example/%0Aalert(1)", "java\tscript://x.example/%0Aalert(1)", " JavaScript://x.example/%0Aalert(1)", " javascript:alert(1)", "\x1f javascript:alert(1)", "JAVAJAVASCRIPT:SCRIPT:alert(1)"):
        assert not foreign(box.attempt("lesson_frame", {"topic": "x", "video": address}).value, "iframe")


def test_quote_in_the_address(box):
    for mark in "\"'":
        for end in ("{0} onload={0}alert(1)", "{0}><script>alert(1)</script>"):
            video = "https://tube.example/v/31" + end.format(mark)
            assert not foreign(box.attempt("lesson_frame", {"topic": "x", "video": video}).value, "iframe")
