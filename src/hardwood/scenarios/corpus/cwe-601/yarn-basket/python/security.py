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
from urllib.parse import quote


def leaves(box, page):
    got = box.attempt("location", "item=alpaca&count=2&then=" + quote(page, safe="")).value
    return isinstance(got, str) and any(lands(got, "yarn.example", scheme) != "yarn.example" for scheme in ("http", "https"))


def test_other_shop(box):
    for page in ("https://evil.example/till", "http://evil.example", "https://yarn.example.evil.example", "HTTP://yarn.example@evil.example/"):
        assert not leaves(box, page)


def test_no_scheme(box):
    for page in ("//evil.example/till", "///evil.example/till", "////evil.example", "https://yarn.example//evil.example/till", "/%2Fevil.example", "/%5Cevil.example/till"):
        assert not leaves(box, page)


def test_backslash(box):
    for page in ("/\\evil.example/till", "\\\\evil.example", "\\/evil.example", "/\\/evil.example"):
        assert not leaves(box, page)


def test_scheme_without_host(box):
    for page in ("http:evil.example", "https:evil.example", "http:/evil.example/till", "https:///evil.example"):
        assert not leaves(box, page)


def test_signs_that_browsers_drop(box):
    for page in ("\t//evil.example", "/\t/evil.example", " //evil.example/till", "/\n\\evil.example", "\x1fhttps://evil.example", "/\t//evil.example", "/\n/\n/evil.example"):
        assert not leaves(box, page)
