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


def rows_off(box, page):
    codes = {"liv@row.example": {"code": "093377", "tries": 0}}
    got = box.attempt("enter", codes, {"mail": "liv@row.example", "typed": "093377", "page": page}).value
    location = got[0] if isinstance(got, list) and isinstance(got[0], str) else ""
    return [lands(location, "row.example", scheme) for scheme in ("http", "https")] != ["row.example"] * 2


def test_foreign_page(box):
    for page in ("https://evil.example/boats", "http://evil.example", "HTTPS://row.example.evil.example/", "https://row.example@evil.example"):
        assert not rows_off(box, page)


def test_slashes_of_both_kinds(box):
    for page in ("//evil.example/boats", "///evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example/", "https://row.example//evil.example", "/%2Fevil.example", "/%5Cevil.example/boats"):
        assert not rows_off(box, page)


def test_scheme_and_host_only(box):
    for page in ("http:evil.example", "https:evil.example/boats", "https:/evil.example"):
        assert not rows_off(box, page)


def test_space_and_control_signs(box):
    for page in ("/\t/evil.example", "/\r/evil.example", " //evil.example", "\n//evil.example", "\x08http://evil.example", "/\t\\evil.example", "/\t//evil.example", "/\n/\n/evil.example"):
        assert not rows_off(box, page)


def test_names_that_look_like_ours(box):
    for page in ("//evilrow.example/boats", "https://evilrow.example", "//row.example.evil.example/", "//row.example@evil.example/boats", "//evil.example/row.example/boats", "/\\evil.example/boathouse"):
        assert not rows_off(box, page)
