from html.parser import HTMLParser

LEADING = "".join(map(chr, range(33)))


def runs_script(name, value):
    address = "".join(c for c in value or "" if c not in "\t\r\n").lstrip(LEADING).lower()
    return name.startswith("on") or (name in ("href", "src", "action", "formaction") and address.startswith(("javascript:", "data:text/html", "data:image/svg+xml", "vbscript:")))


def foreign(markup, allowed):
    """The elements that do not belong in the markup, and those with an attribute that runs script."""
    seen = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: seen.append((tag, attrs))
    parser.feed(markup if isinstance(markup, str) else "")
    parser.close()
    return [(tag, attrs) for tag, attrs in seen if tag not in allowed.split() or any(runs_script(*pair) for pair in attrs)]


def test_script_as_a_video(box):
    assert not foreign(box.run("javascript:alert(1)").stdout, "iframe")


def test_page_in_the_address(box):
    assert not foreign(box.run("data:text/html,<script>alert(1)</script>").stdout, "iframe")
    assert not foreign(box.run("Data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==").stdout, "iframe")


def test_script_with_a_host(box):
    assert not foreign(box.run("Javascript://tube.example/%0Aalert(1)").stdout, "iframe")


def test_script_addresses_that_slip_through(box):
    for address in ("javascript:alert(1)//https://x.example", "javascript:alert(1)//\nhttps://x.example", "java\tscript:alert(1)", "\x01javascript:alert(1)", "javajavascript:script:alert(1)"):
        assert not foreign(box.run(address).stdout, "iframe")


def test_address_with_a_quote(box):
    for address in ('https://x.example/" onload="alert(1)', 'https://x.example/"><script>alert(1)</script>', "https://x.example/' onload='alert(1)"):
        assert not foreign(box.run(address).stdout, "iframe")


def test_picture_with_a_script_in_the_address(box):
    assert not foreign(box.run("data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22alert(1)%22/>").stdout, "iframe")
