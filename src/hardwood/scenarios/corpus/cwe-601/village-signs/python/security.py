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

KNOWN = {"village.example", "bread.example", "iron.example", "fox-inn.example"}


def leads(box, to):
    got = box.attempt("follow_sign", to).value
    return {lands(got, "village.example", scheme) for scheme in ("http", "https")} if isinstance(got, str) else set()


def test_address_of_nobody(box):
    for to in ("https://evil.example/menu", "http://evil.example", "//evil.example", "/\\evil.example", "https:evil.example"):
        assert leads(box, to) <= KNOWN


def test_address_that_begins_like_a_shop(box):
    for to in ("https://bread.example.evil.example/", "https://bread.example@evil.example", "https://bread.example:443@evil.example/", "https://bread.exampleevil.example"):
        assert leads(box, to) <= KNOWN


def test_address_with_a_shop_in_it(box):
    for to in ("https://evil.example/https://bread.example", "https://evil.example?bakery", "https://evil.example\\@fox-inn.example/menu", "https://evil-fox-inn.example/menu"):
        assert leads(box, to) <= KNOWN


def test_address_with_blanks(box):
    for to in (" https://evil.example/menu", "\t//evil.example", "ht\ntps://evil.example", "/\t/evil.example"):
        assert leads(box, to) <= KNOWN
