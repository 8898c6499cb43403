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


def runs(box, text):
    value = box.attempt("comment_body", text).value
    return foreign(value, "p br b i")


def test_handler_on_a_bold_word(box):
    for text in ("<b onclick=alert(1)>word</b>", "<i onmouseover='alert(1)'>word</i>", "<b/onclick=alert(1)>word</b>", "<b\nonclick=alert(1)>word</b>", "<B onclick=alert(1)>word</B>"):
        assert not runs(box, text)


def test_tag_that_does_not_end(box):
    for text in ("<img src=x onerror=alert(1) ", "<svg onload=alert(1)//", "<b onclick=alert(1) ", "ok <iframe src=javascript:alert(1) "):
        assert not runs(box, text)


def test_tag_in_a_tag(box):
    for text in ("<scr<u>ipt>alert(1)</scr</u>ipt>", "<<u>script>alert(1)</script>", "<im<b>g src=x onerror=alert(1)>", "<img <u>src=x onerror=alert(1) >", "<<i>img src=x onerror=alert(1) "):
        assert not runs(box, text)


def test_whole_tags(box):
    for text in ("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=javascript:alert(1)>x</a>", "<base href=//evil.example>", "<image src=x onerror=alert(1)>", "<big onclick=alert(1)>x</big>", "<ib onclick=alert(1)>x"):
        assert not runs(box, text)


def test_tag_in_other_spelling(box):
    for text in ("&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;img src=x onerror=alert(1)&#62;", "&lt;b onclick=alert(1)&gt;x&lt;/b&gt;", "&amp;lt;script&amp;gt;alert(1)"):
        assert not runs(box, text)


def test_entities_beside_a_tag(box):
    for text in ("&lt;3 <b onclick=alert(1)>word</b>", "&amp; <img src=x onerror=alert(1) ", "<body onload=alert(1) ", "<iframe src=javascript:alert(1) ", "<IMG SRC=x ONERROR=alert(1) ", "<br onclick=alert(1) x"):
        assert not runs(box, text)
