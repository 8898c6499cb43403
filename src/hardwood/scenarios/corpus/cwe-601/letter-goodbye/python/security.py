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
from html.parser import HTMLParser


def links(box, back, mail="kim@mail.example"):
    """The hosts to which the links of the page lead."""
    markup = box.attempt("goodbye", mail, back).value
    found = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: found.append(dict(attrs).get("href") or "")
    parser.feed(markup if isinstance(markup, str) else "")
    parser.close()
    return {lands(address, "garden.example", scheme) for address in found for scheme in ("http", "https")} | {"garden.example"}


def test_whole_address(box):
    for back in ("https://evil.example/beds", "http://evil.example", "HTTPS://EVIL.example", "https://garden.example//evil.example/beds"):
        assert links(box, back) == {"garden.example"}


def test_slashes(box):
    for back in ("//evil.example/beds", "///evil.example", "/\\evil.example", "\\\\evil.example/x", "////evil.example", "/%2Fevil.example/beds", "/%5Cevil.example"):
        assert links(box, back) == {"garden.example"}


def test_white_space(box):
    for back in (" //evil.example", "/\n/evil.example", "/\t\\evil.example", "\x02http://evil.example", "\t \n//evil.example", "/\t//evil.example", "/\n/\n/evil.example"):
        assert links(box, back) == {"garden.example"}


def test_without_slashes(box):
    for back in ("https:evil.example", "http:evil.example/beds", "http:\\evil.example"):
        assert links(box, back) == {"garden.example"}


def test_script(box):
    for back in ("javascript:alert(1)", "JavaScript:alert(1)//garden", "java\nscript:alert(1)", "data:text/html,<script>alert(1)</script>"):
        assert links(box, back) == {"garden.example"}


def test_link_of_ones_own(box):
    assert links(box, '/x"><a href="https://evil.example/') == {"garden.example"}
    assert links(box, '/x"><a/href="https://evil.example/') == {"garden.example"}
    assert links(box, "/beds", '<a href="https://evil.example/">x</a>@mail.example') == {"garden.example"}
