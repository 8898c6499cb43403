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


def runs(box, site, who="Eve"):
    got = box.attempt("page", [{"who": who, "web": site, "level": "silver", "euros": 5}]).value
    return foreign(got, "h3 ul li a")


def test_script_as_a_site(box):
    for site in ("javascript:alert(1)", "javascript:alert(1)//https://sol.example", "javascript://sol.example/%0aalert(1)"):
        assert not runs(box, site)


def test_script_in_other_letters(box):
    for site in ("JavaScript:alert(1)", "JAVASCRIPT:alert(1)//http://", "vbscript:msgbox(1)", "VBScript:msgbox(1)"):
        assert not runs(box, site)


def test_script_behind_invisible_signs(box):
    for site in (" javascript:alert(1)", "\x01javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "\r\njavascript:alert(1)"):
        assert not runs(box, site)


def test_page_as_a_site(box):
    for site in ("data:text/html,<script>alert(1)</script>", "DATA:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="):
        assert not runs(box, site)


def test_word_taken_out_once(box):
    for site in ("javajavascript:script:alert(1)", "jjavascript:avascript:alert(1)", "javascript:https:alert(1)"):
        assert not runs(box, site)


def test_script_as_a_name(box):
    for who in ("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</a><svg/onload=alert(1)>"):
        assert not runs(box, "", who)
        assert not runs(box, "https://sol.example", who)


def test_quote_behind_the_site(box):
    for mark in "\"'":
        for end in (f"{mark} onmouseover={mark}alert(1)", f"{mark}onclick={mark}alert(1)", f"{mark}><script>alert(1)</script>"):
            assert not runs(box, "https://sol.example/" + end)


def test_script_with_a_host(box):
    for site in ("\x01javascript://sol.example/%0aalert(1)", "java\tscript://sol.example/%0aalert(1)", " JavaScript://sol.example/%0aalert(1)", "\x1f javascript:alert(1)", "JAVAJAVASCRIPT:SCRIPT:alert(1)"):
        assert not runs(box, site)


def test_script_as_the_name_behind_a_refused_site(box):
    for who in ("<script>alert(1)</script>", "<img src=x onerror=alert(1)>"):
        for site in ("javascript:x", "ftp://sol.example", "sol.example"):
            assert not runs(box, site, who)
