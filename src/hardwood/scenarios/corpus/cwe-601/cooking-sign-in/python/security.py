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


def leaves(box, page):
    got = box.attempt("after_sign_in", {"name": "ida", "next": page}).value
    return isinstance(got, str) and any(lands(got, "cook.example", scheme) != "cook.example" for scheme in ("http", "https"))


def test_other_site(box):
    for page in ("https://evil.example/", "http://evil.example", "HTTPS://evil.example/sign-in", "https://cook.example@evil.example/"):
        assert not leaves(box, page)


def test_other_site_without_scheme(box):
    for page in ("//evil.example/courses", "///evil.example", "////evil.example/x", "https://cook.example//evil.example/"):
        assert not leaves(box, page)


def test_backslashes(box):
    for page in ("/\\evil.example", "\\\\evil.example", "\\/evil.example/x", "/\\/evil.example"):
        assert not leaves(box, page)


def test_half_a_scheme(box):
    for page in ("https:evil.example", "http:evil.example", "http:/evil.example", "https:\\\\evil.example"):
        assert not leaves(box, page)


def test_invisible_signs(box):
    for page in (" https://evil.example", "\t//evil.example", "/\t/evil.example", "/\n/evil.example", "\x01//evil.example", "ht\ntp://evil.example", "/\t//evil.example", "/\n/\n/evil.example"):
        assert not leaves(box, page)
