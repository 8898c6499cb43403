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


def page(box, path):
    value = box.attempt("not_found", path).value
    body = value[2] if isinstance(value, (list, tuple)) and len(value) == 3 else b""
    return body.decode("utf-8", "replace") if isinstance(body, bytes) else body


def test_encoded_script(box):
    assert not foreign(page(box, "/%3Cscript%3Ealert(1)%3C/script%3E"), "h1 p")


def test_plain_element(box):
    assert not foreign(page(box, "/<img/src=x/onerror=alert(1)>"), "h1 p")


def test_partly_encoded_handler(box):
    assert not foreign(page(box, "/a%3Cmarquee%20onstart=alert(1)%3E"), "h1 p")


def test_element_that_is_left_open(box):
    got = page(box, "/%3Csvg%20onload=alert(1)%20")
    assert not foreign(got, "h1 p")
