ACTIVE = "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(document.domain)</script></html>"


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
    return kind in ("", "text/html", "text/xml", "application/xml") or kind.endswith("+xml")


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
