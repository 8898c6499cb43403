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


def test_name_closes_the_script(box):
    got = box.attempt("settings_script", {"name": "</script><img src=x onerror=alert(1)>"}).value
    assert not foreign(got, "script")


def test_name_starts_another_script(box):
    got = box.attempt("settings_script", {"name": "a</SCRIPT ><script>alert(1)//"}).value
    assert isinstance(got, (str, type(None)))
    assert (got or "").lower().count("</script") <= 1


def test_key_closes_the_script(box):
    got = box.attempt("settings_script", {"</Script><svg onload=alert(1)>": 1}).value
    assert not foreign(got, "script")


def test_script_is_closed_in_other_spellings(box):
    texts = ("</script x><svg onload=alert(1)>", "</script/><svg onload=alert(1)>", "</scr</script>ipt><svg onload=alert(1)>", "</p></script><svg onload=alert(1)>")
    for text in texts:
        got = box.attempt("settings_script", {"places": [{"note": text}]}).value
        assert str(got).lower().count("</script") <= 1


def test_script_is_closed_by_what_is_left_over(box):
    texts = ("</scr</scriptipt><svg onload=alert(1)>", "</SCR</SCRIPTIPT><svg onload=alert(1)>", "</scr</script>ipt><svg onload=alert(1)>", "<</script>/script><svg onload=alert(1)>", "</scr</script >ipt ><svg onload=alert(1)>", "</scr<script>ipt><svg onload=alert(1)>", "<<script>/script><svg onload=alert(1)>")
    for text in texts:
        for given in ({"name": text}, {"places": [{"note": text}]}, {text: 1}):
            got = box.attempt("settings_script", given).value
            assert str(got).lower().count("</script") <= 1
