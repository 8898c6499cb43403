import re
from urllib.parse import unquote


def lands(address, site, scheme="https"):
    """The host where a browser arrives that follows the address on a page of the site; "?" where that is no page of the web."""
    address = re.sub(r"[\t\r\n]", "", address.strip("".join(map(chr, range(33)))))
    found = re.match(r"([a-z][a-z0-9+.-]*):", address, re.I)
    rest = address[found.end() :] if found else address
    if found and found[1].lower() not in ("http", "https"):
        return "?"
    if (not found or found[1].lower() == scheme) and not re.match(r"[/\\]{2}", rest):
        return site
    authority = re.split(r"[/\\?#]", rest.lstrip("/\\"))[0]
    return unquote(authority.rpartition("@")[2].partition(":")[0]).lower()


def goes(box, back):
    got = box.attempt("give", {}, {"lesson": 4, "stars": 5, "back": back}).value
    goto = got[0].get("goto") if isinstance(got, tuple) else None
    return {lands(goto, "school.example", scheme) for scheme in ("http", "https")} - {"school.example"} if isinstance(goto, str) else set()


def test_script(box):
    for back in ("javascript:alert(1)", "JavaScript:alert(1)//", " javascript:alert(1)", "java\tscript:alert(1)", "javajavascript:script:alert(1)", "data:text/html,x"):
        assert not goes(box, back)


def test_foreign_page(box):
    for back in ("https://evil.example/courses/2", "HTTP://evil.example", "https://school.example@evil.example/", "https://school.example.evil.example/"):
        assert not goes(box, back)


def test_slashes_in_front(box):
    for back in ("//evil.example/courses", "///evil.example", "/\\evil.example", "\\\\evil.example", "////evil.example", "https://school.example//evil.example"):
        assert not goes(box, back)


def test_blank_signs_in_front(box):
    for back in ("\n//evil.example", "/\t/evil.example", "  https://evil.example", "\x01//evil.example", "/\r\\evil.example", "/\t//evil.example", "/\n/\n/evil.example"):
        assert not goes(box, back)


def test_no_slashes(box):
    for back in ("http:evil.example", "https:evil.example", "https:/evil.example", "http:\\evil.example", "http:/courses.evil.example", "https:/courses.evil.example/2", "https:///courses.evil.example"):
        assert not goes(box, back)
