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


def board(box, house, animal, remark):
    return box.attempt("board", [[house, animal, 570, remark], ["Zoo school", "Goat", 600, ""]]).value


def test_script_in_a_remark(box):
    for text in ("<script>alert(1)</script>", "</em><script>alert(1)</script>", "hay<svg/onload=alert(1)>"):
        assert not foreign(board(box, "Pond", "Ibis", text), "h2 ul li em p")


def test_script_as_an_animal(box):
    for text in ("<img src=x onerror=alert(1)>", "Ibis</li><script>alert(1)</script>", "<ScRiPt>alert(1)</ScRiPt>"):
        assert not foreign(board(box, "Pond", text, "hay"), "h2 ul li em p")


def test_script_as_a_house(box):
    for text in ("<iframe src=javascript:alert(1)></iframe>", "Pond</h2><script>alert(1)</script>"):
        assert not foreign(board(box, text, "Ibis", ""), "h2 ul li em p")


def test_handler_on_an_allowed_element(box):
    for text in ("<em onclick=alert(1)>x</em>", "<li onmouseover='alert(1)'>", "<scr<script>ipt>alert(1)</script>", "<img src=x onerror=alert(1) "):
        assert not foreign(board(box, text, text, text), "h2 ul li em p")


def test_tags_that_a_pattern_misses(box):
    for text in ("<IMG SRC=x ONERROR=alert(1)>", "<img\nsrc=x onerror=alert(1)>", "<<aimg src=x onerror=alert(1)>", "&lt;3 &amp; <svg onload=alert(1)>", "<b onclick=alert(1)>x</b>", "<em onclick=alert(1)>x</em>", "<i onmouseover=alert(1)>x</i>", "<scr<script>ipt>alert(1)</scr</script>ipt>"):
        assert not foreign(board(box, text, "Ibis", ""), "h2 ul li em p")
        assert not foreign(board(box, "Pond", text, ""), "h2 ul li em p")
        assert not foreign(board(box, "Pond", "Ibis", text), "h2 ul li em p")
