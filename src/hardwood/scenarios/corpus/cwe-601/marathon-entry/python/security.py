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
from urllib.parse import quote


def cancel(box, page):
    """Where the links of the form lead, but for our own host."""
    runner = {"number": 117, "club": "TV Au", "goal": "3:45", "shirt": "M"}
    markup = box.attempt("change_form", runner, "from=" + quote(page, safe="")).value
    found = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: found.append(dict(attrs).get("href") or "") if tag == "a" else None
    parser.feed(markup if isinstance(markup, str) else "")
    parser.close()
    return {lands(address, "marathon.example", scheme) for address in found for scheme in ("http", "https")} - {"marathon.example"}


def test_page_of_others(box):
    for page in ("https://evil.example/results?page=3", "http://evil.example", "HTTPS://marathon.example@evil.example", "https://marathon.example.evil.example/"):
        assert not cancel(box, page)


def test_page_of_others_without_scheme(box):
    for page in ("//evil.example/results", "///evil.example", "////evil.example", "/\\evil.example/my-race", "\\\\evil.example", "https://marathon.example//evil.example", "/%2Fevil.example", "/%5Cevil.example/results"):
        assert not cancel(box, page)


def test_page_of_others_with_a_bare_scheme(box):
    for page in ("https:evil.example", "http:evil.example/results", "http:/evil.example", "https:\\evil.example"):
        assert not cancel(box, page)


def test_page_of_others_behind_blanks(box):
    for page in (" //evil.example", "/\t/evil.example", "\r\n//evil.example", "/\n\\evil.example", "\x03https://evil.example", "/\t//evil.example", "/\n/\n/evil.example"):
        assert not cancel(box, page)


def test_script(box):
    for page in ("javascript:alert(1)", "\tjavascript:alert(1)", "JAVASCRIPT:alert(1)//results", "java\nscript:alert(1)", "data:text/html,x"):
        assert not cancel(box, page)


def test_second_link(box):
    assert not cancel(box, '/x"><a href="https://evil.example/')
    assert not cancel(box, '/x"><a/href="https://evil.example/')
