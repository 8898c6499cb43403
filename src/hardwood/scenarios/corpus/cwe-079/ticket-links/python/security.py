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
    assert not foreign(box.attempt("comment_html", "[log](javascript:alert`1`)").value, "p a")


def test_link_to_a_script_in_capitals(box):
    assert not foreign(box.attempt("comment_html", "[log](JavaScript:alert`1`)").value, "p a")


def test_link_to_a_script_after_a_control_character(box):
    assert not foreign(box.attempt("comment_html", "[log](\x01javascript://https:%0aalert`1`)").value, "p a")


def test_links_to_scripts_that_slip_through(box):
    for address in ("javascript:alert`1`//https://ci.example", "javajavascript:script:alert`1`", "JAVASCRIPT:alert`1`//http:"):
        assert not foreign(box.attempt("comment_html", f"[log]({address})").value, "p a")


def test_links_to_scripts_with_a_host(box):
    for address in ("\x01javascript://x.example/%0aalert`1`", "\x01JavaScript://x.example/%0aalert`1`", "JAVAJAVASCRIPT:SCRIPT:alert`1`", "JavaScript://x.example/%0aalert`1`"):
        assert not foreign(box.attempt("comment_html", f"[log]({address})").value, "p a")


def test_signs_that_are_turned_back(box):
    for end in ("\"onclick=\"alert`1`", "'onclick='alert`1`", "\"><script>alert`1`</script>"):
        assert not foreign(box.attempt("comment_html", f"[log](https://ci.example/{end})").value, "p a")
    for address in ("https://ci.example/7", "javascript:x"):
        assert not foreign(box.attempt("comment_html", f"[<img src=x onerror=alert`1`>]({address})").value, "p a")
