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


def test_script_in_a_note(box):
    got = box.attempt("render_page", "hello.html", {"name": "Ida", "note": "<script>alert(1)</script>"}).value
    assert not foreign(got, "h1 p")


def test_element_in_an_item(box):
    got = box.attempt("render_page", "order.html", {"name": "Ida", "items": ["eggs", "<img src=x onerror=alert(1)>"]}).value
    assert not foreign(got, "p ul li")


def test_element_in_a_name(box):
    for page in ("hello.html", "order.html"):
        got = box.attempt("render_page", page, {"name": "<svg onload=alert(1)>", "note": "hi", "items": []}).value
        assert not foreign(got, "h1 p ul li")


def test_tags_that_a_pattern_misses(box):
    for text in ("<IMG SRC=x ONERROR=alert(1)>", "<img\nsrc=x onerror=alert(1)>", "<<aimg src=x onerror=alert(1)>", "&lt;3 &amp; <svg onload=alert(1)>", "<b onclick=alert(1)>x</b>", "<em onclick=alert(1)>x</em>", "<i onmouseover=alert(1)>x</i>", "<scr<script>ipt>alert(1)</scr</script>ipt>"):
        for page in ("hello.html", "order.html"):
            got = box.attempt("render_page", page, {"name": text, "note": "hi", "items": []}).value
            assert not foreign(got, "h1 p ul li")
            got = box.attempt("render_page", page, {"name": "Ida", "note": text, "items": ["eggs", text]}).value
            assert not foreign(got, "h1 p ul li")
