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


def runs(box, guest, says):
    return foreign(box.attempt("review", {"guest": guest, "stars": 3, "says": says}).value, "q")


def test_script_in_the_words(box):
    for text in ("<script>alert(1)</script>", "</q><img src=x onerror=alert(1)>", "<svg/onload=alert(1)>"):
        assert not runs(box, "Lea", text)


def test_quote_closes_the_guest(box):
    for mark in "\"'":
        assert not runs(box, f"Lea{mark}><script>alert(1)</script>", "good")


def test_handler_behind_the_guest(box):
    for mark in "\"'":
        for start in (f"x{mark} ", f"x{mark}/", f"a{mark} b{mark} "):
            assert not runs(box, f"{start}onmouseover={mark}alert(1)", "good")


def test_half_cleaned(box):
    for text in ("<scr<script>ipt>alert(1)</script>", "<q onclick=alert(1)>", "<ScRiPt>alert(1)</sCrIpT>", "<iframe src=javascript:alert(1)>"):
        assert not runs(box, "Lea", text)
        assert not runs(box, text, "good")


def test_tags_that_a_pattern_misses(box):
    for text in ("<IMG SRC=x ONERROR=alert(1)>", "<img\nsrc=x onerror=alert(1)>", "<<aimg src=x onerror=alert(1)>", "&lt;3 &amp; <svg onload=alert(1)>", "<b onclick=alert(1)>x</b>", "<em onclick=alert(1)>x</em>", "<i onmouseover=alert(1)>x</i>", "<scr<script>ipt>alert(1)</scr</script>ipt>"):
        assert not runs(box, "Lea", text)


def test_quotes_that_a_pattern_misses(box):
    for mark in "\"'":
        for start in ("x{0}onmouseover={0}alert(1)", "x{0} onmouseover=alert(1) ", "x{0} onmouseover=alert(1) y={0}{0}", "&quot;&amp;{0} onmouseover={0}alert(1)", "{0}{0}{0} onmouseover={0}alert(1)"):
            assert not runs(box, start.format(mark), "good")
