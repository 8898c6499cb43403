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

TEA = {"teahut.example", "shop.teahut.example"}


def arrives(box, page, paid=True):
    got = box.attempt("back_to_stall", {"stall": "S17", "order": "8812", "cents": 1250, "return": page}, paid).value
    return {lands(got, "market.example", scheme) for scheme in ("http", "https")} - {"market.example"} if isinstance(got, str) else set()


def test_foreign_host(box):
    for page in ("https://evil.example/thanks", "http://evil.example", "//evil.example/thanks", "https://felt.example.evil.example/"):
        assert arrives(box, page) <= TEA
    assert arrives(box, "https://evil.example/thanks", False) <= TEA


def test_host_of_another_stall(box):
    assert arrives(box, "https://felt.example/thanks") <= TEA


def test_host_as_a_part(box):
    for page in ("https://teahut.example.evil.example/", "https://evil-teahut.example/thanks", "https://evil.example/teahut.example", "https://evil.example?https://teahut.example/", "https://shop-teahut.example/thanks", "https://teahut-example/thanks"):
        assert arrives(box, page) <= TEA


def test_host_before_an_at_sign(box):
    for page in ("https://teahut.example@evil.example/thanks", "https://shop.teahut.example:443@evil.example", "https://teahut.example%2f@evil.example/"):
        assert arrives(box, page) <= TEA


def test_backslash_and_extra_slashes(box):
    for page in ("https://evil.example\\@teahut.example/", "https:\\\\evil.example\\@teahut.example", "https:///evil.example/thanks", "https://evil.example\\.teahut.example/"):
        assert arrives(box, page) <= TEA


def test_signs_that_browsers_drop(box):
    for page in (" https://evil.example/", "https://teahut.example\n@evil.example/", "ht\ttps://evil.example/", "/\t/evil.example"):
        assert arrives(box, page) <= TEA
