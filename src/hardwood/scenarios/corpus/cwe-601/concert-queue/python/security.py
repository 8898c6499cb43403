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


def strays(box, page, served=1):
    got = box.attempt("step", ["AB000000", "AB000001"], served, "place=AB000000&to=" + quote(page, safe="")).value
    address = got[0] if isinstance(got, list) and isinstance(got[0], str) else ""
    return {lands(address, "tickets.example", scheme) for scheme in ("http", "https")} != {"tickets.example"}


def test_other_sale(box):
    for page in ("https://evil.example/sales", "http://evil.example?x=1", "https://tickets.example:x@evil.example/", "HTTPS://tickets.example.evil.example"):
        assert not strays(box, page)


def test_other_sale_by_slashes(box):
    for page in ("//evil.example/sales/the-owls", "///evil.example/", "////evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example", "https://tickets.example//evil.example", "/%2Fevil.example", "/%5Cevil.example/sales", "%2F%2Fevil.example"):
        assert not strays(box, page)


def test_other_sale_by_a_scheme(box):
    for page in ("http:evil.example", "https:evil.example/sales", "https:///evil.example", "http:/sales.evil.example", "https:/sales.evil.example/x", "https:///sales.evil.example/the-owls"):
        assert not strays(box, page)


def test_other_sale_by_invisible_signs(box):
    for page in ("/\t/evil.example", "/\n\\evil.example", "\t//evil.example/sales", " https://evil.example", "\x01//evil.example", "/\t//evil.example", "/\n/\n/evil.example"):
        assert not strays(box, page)
