from html.parser import HTMLParser


def foreign(box, **words):
    """Elements and attributes that an entry must not have."""
    thing = {"what": "hat", "look": "red", "train": "S1", "day": "2024-05-06", **words}
    markup = box.attempt("found_entry", thing).value
    seen = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: seen.append((tag, [name for name, _ in attrs]))
    parser.handle_startendtag = parser.handle_starttag
    parser.feed(markup if isinstance(markup, str) else "")
    parser.close()
    return [pair for pair in seen if pair not in (("dt", []), ("dd", ["title"]), ("dd", []))]


def test_script_in_the_words(box):
    for key in ("what", "look"):
        assert not foreign(box, **{key: "<script>alert(1)</script>"})
        assert not foreign(box, **{key: "<img src=x onerror=alert(1)>"})
        assert not foreign(box, **{key: "x</dt><svg/onload=alert(1)>"})


def test_other_case_and_pieces(box):
    for text in ("<ScRiPt>alert(1)</sCrIpT>", "<scr<script>ipt>alert(1)</script>", "<<b>script>alert(1)//", "<body onload=alert(1)"):
        for key in ("what", "look"):
            assert not foreign(box, **{key: text + ">"})


def test_tag_that_stays_open(box):
    for text in ("<img src=x onerror=alert(1) ", "<img src=x onerror=alert(1) x=", "red<svg onload=alert(1) "):
        for key in ("what", "look"):
            assert not foreign(box, **{key: text})


def test_quote_in_the_train(box):
    for text in ('"><script>alert(1)</script>', 'S1" onmouseover="alert(1)', 'S1" autofocus tabindex=1 onfocus=alert(1) x="'):
        assert not foreign(box, train=text)


def test_both_kinds_of_quotes_in_the_train(box):
    for text in ("' onmouseover='alert(1)", "\"' onmouseover=alert(1) '\"", "'><img src=x onerror=alert(1)>", "&quot;\" onclick=\"alert(1)"):
        assert not foreign(box, train=text)


def test_in_the_train_and_in_the_look(box):
    assert not foreign(box, train="<script>alert(1)</script>", look='"><img src=x onerror=alert(1)>')
    assert not foreign(box, train='\\" onclick="alert(1)', look="")


def test_tags_that_a_pattern_misses(box):
    for text in ("<IMG SRC=x ONERROR=alert(1)>", "<img\nsrc=x onerror=alert(1)>", "<<aimg src=x onerror=alert(1)>", "&lt;3 &amp; <svg onload=alert(1)>", "<b onclick=alert(1)>x</b>", "<em onclick=alert(1)>x</em>", "<i onmouseover=alert(1)>x</i>", "<scr<script>ipt>alert(1)</scr</script>ipt>"):
        for key in ("what", "look"):
            assert not foreign(box, **{key: text})


def test_quotes_that_a_pattern_misses(box):
    for mark in "\"'":
        for start in ("x{0}onmouseover={0}alert(1)", "x{0} onmouseover=alert(1) ", "x{0} onmouseover=alert(1) y={0}{0}", "&quot;&amp;{0} onmouseover={0}alert(1)", "{0}{0}{0} onmouseover={0}alert(1)"):
            assert not foreign(box, train=start.format(mark))
