ACTIVE = "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(document.domain)</script></html>"
PAGES = ("text/html", "text/xml", "application/xml", "text/xsl", "*/*", "unknown/unknown", "application/unknown")  # what the last three are, browsers guess from the content


def runs_in_browser(box, name):
    """Would a browser that opens the file's address run the script in it, as one of our site?"""
    box.write("shared/" + name, ACTIVE)
    value = box.attempt("file_reply", name).value
    if not (isinstance(value, (tuple, list)) and len(value) == 3 and value[0] == 200):
        return False
    headers = {str(key).lower(): str(text).lower() for key, text in dict(value[1]).items()}
    if b"<script" not in bytes(value[2]).lower():
        return False
    if headers.get("content-disposition", "").strip().startswith("attachment"):
        return False
    policy = {words[0]: words[1:] for words in map(str.split, headers.get("content-security-policy", "").split(";")) if words}
    if "allow-scripts" not in policy.get("sandbox", ["allow-scripts"]):
        return False
    if policy.get("script-src", policy.get("default-src")) in (["'none'"], []):
        return False
    kind = headers.get("content-type", "").split(";")[0].strip()
    return kind in PAGES or kind.endswith("+xml") or "/" not in kind


def test_page(box):
    assert not runs_in_browser(box, "plan.html")
    assert not runs_in_browser(box, "plan.htm")


def test_picture_with_a_script(box):
    assert not runs_in_browser(box, "badge.svg")
    assert not runs_in_browser(box, "camp.png.svg")


def test_xml(box):
    assert not runs_in_browser(box, "route.xml")
    assert not runs_in_browser(box, "route.xsl")
    assert not runs_in_browser(box, "route.rdf")


def test_other_letters(box):
    for name in ("PLAN.HTML", "Badge.SVG", "Route.Xml", "songs.txt.html", "a b.Htm"):
        assert not runs_in_browser(box, name)


def shown_as_page(box, name, content):
    """Would a browser show the content as a page or picture of our site, with its scripts?"""
    box.write("shared/" + name, content)
    value = box.attempt("file_reply", name).value
    if not (isinstance(value, (tuple, list)) and len(value) == 3 and value[0] == 200):
        return False
    headers = {str(key).lower(): str(text).lower() for key, text in dict(value[1]).items()}
    if bytes(value[2]) != content.encode() or headers.get("content-disposition", "").strip().startswith("attachment"):
        return False
    policy = {words[0]: words[1:] for words in map(str.split, headers.get("content-security-policy", "").split(";")) if words}
    if "allow-scripts" not in policy.get("sandbox", ["allow-scripts"]):
        return False
    if policy.get("script-src", policy.get("default-src")) in (["'none'"], []):
        return False
    if "content-encoding" in headers:
        return False  # what is no gzip is not shown
    kind = headers.get("content-type", "").split(";")[0].strip()
    return kind in PAGES or kind.endswith("+xml") or "/" not in kind


def test_script_without_the_word(box):
    assert not shown_as_page(box, "plan.html", "<body onload=alert(document.domain)>")
    assert not shown_as_page(box, "badge.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(document.domain)'/>")
    assert not shown_as_page(box, "route.xml", "<x:svg xmlns:x='http://www.w3.org/2000/svg' onload='alert(document.domain)'/>")


def test_suffix_behind_the_suffix(box):
    for name in ("plan.html.gz", "plan.htm.bz2", "page.xhtml", "page.xht"):
        assert not shown_as_page(box, name, ACTIVE)
    for name in ("badge.svgz", "badge.svg.gz", "badge.svg.xz"):
        assert not shown_as_page(box, name, "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(document.domain)'/>")


def test_rarer_suffixes(box):
    for name in ("plan.shtml", "news.atom"):
        assert not shown_as_page(box, name, ACTIVE)
