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


def test_link_to_a_script(box):
    assert not foreign(box.attempt("commentHtml", "[log](javascript:alert`1`)").value, "p a")


def test_link_to_a_script_in_capitals(box):
    assert not foreign(box.attempt("commentHtml", "[log](JavaScript:alert`1`)").value, "p a")


def test_link_to_a_script_after_a_control_character(box):
    assert not foreign(box.attempt("commentHtml", "[log](\x01javascript://https:%0aalert`1`)").value, "p a")


def test_links_to_scripts_that_slip_through(box):
    for address in ("javascript:alert`1`//https://ci.example", "javajavascript:script:alert`1`", "JAVASCRIPT:alert`1`//http:"):
        assert not foreign(box.attempt("commentHtml", f"[log]({address})").value, "p a")


def test_link_to_a_script_with_a_host(box):
    for address in ("javascript://ci.example/%0aalert`1`", "JavaScript://ci.example/%0aalert`1`"):
        assert not foreign(box.attempt("commentHtml", f"[log]({address})").value, "p a")


def test_link_with_a_quote(box):
    for address in ('https://ci.example/"onclick="alert`1`', "https://ci.example/'onclick='alert`1`"):
        assert not foreign(box.attempt("commentHtml", f"[log]({address})").value, "p a")
