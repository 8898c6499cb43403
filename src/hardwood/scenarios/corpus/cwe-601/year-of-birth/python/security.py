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


def served(box, page, year="1970"):
    got = box.attempt("pass_gate", {"year": year, "page": page}, 2024).value
    return {lands(got, "brewery.example", scheme) for scheme in ("http", "https")} if isinstance(got, str) else {"brewery.example"}


def test_elsewhere(box):
    for page in ("https://evil.example/beers", "http://evil.example", "https://brewery.example.evil.example/"):
        assert served(box, page) == {"brewery.example"}


def test_elsewhere_in_short(box):
    for page in ("//evil.example", "///evil.example/beers", "////evil.example", "http:evil.example", "https:evil.example", "https://brewery.example//evil.example"):
        assert served(box, page) == {"brewery.example"}


def test_elsewhere_with_backslash(box):
    for page in ("/\\evil.example/beers", "\\\\evil.example", "\\/evil.example", "/\\\\evil.example", "https:\\\\evil.example"):
        assert served(box, page) == {"brewery.example"}


def test_elsewhere_with_control_signs(box):
    for page in ("/\t/evil.example", "\t//evil.example", "/\r\n/evil.example", "\x0b//evil.example", " /\t\\evil.example", "https:\t//evil.example", "/\t//evil.example", "/\n/\n/evil.example"):
        assert served(box, page) == {"brewery.example"}
