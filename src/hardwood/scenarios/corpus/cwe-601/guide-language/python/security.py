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


def goes(box, page):
    answer = box.attempt("switch_language", {"to": "fr", "from": page}).value
    if not isinstance(answer, (tuple, list)) or len(answer) != 2 or not isinstance(answer[1], dict):
        return {"guide.example"}
    location = answer[1].get("Location")
    return {lands(location, "guide.example", scheme) for scheme in ("http", "https")} if isinstance(location, str) else {"guide.example"}


def test_address_elsewhere(box):
    for page in ("http://evil.example/rooms/4", "https://evil.example", "https://guide.example.evil.example/", "HTTP://guide.example@evil.example"):
        assert goes(box, page) == {"guide.example"}


def test_two_slashes(box):
    for page in ("//evil.example", "//evil.example/rooms/4", "///evil.example/", "////evil.example", "https://guide.example//evil.example", "/%2Fevil.example", "/%5Cevil.example/rooms/4"):
        assert goes(box, page) == {"guide.example"}


def test_slash_and_backslash(box):
    for page in ("/\\evil.example", "/\\\\evil.example/rooms/4", "\\\\evil.example", "\\/evil.example"):
        assert goes(box, page) == {"guide.example"}


def test_tabs_and_spaces(box):
    for page in ("/\t/evil.example", "\t/\t/evil.example", "/\r\n\\evil.example", "  //evil.example", "\x00https://evil.example", "/\t//evil.example", "/\n/\n/evil.example"):
        assert goes(box, page) == {"guide.example"}


def test_scheme_alone(box):
    for page in ("http:evil.example", "https:evil.example/rooms", "http:/evil.example"):
        assert goes(box, page) == {"guide.example"}
