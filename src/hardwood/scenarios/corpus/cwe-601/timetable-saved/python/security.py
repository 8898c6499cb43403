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


def refresh(box, came_from):
    markup = box.attempt("saved_page", [{"day": "Mon", "hour": 1, "subject": "Art"}], came_from).value
    found = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: found.append(dict(attrs).get("content") or "") if tag == "meta" else None
    parser.feed(markup if isinstance(markup, str) else "")
    parser.close()
    urls = [re.sub(r"^\s*\d+\s*[;,]?\s*(url\s*=\s*)?", "", content, flags=re.I).strip("'\"") for content in found]
    return {lands(url, "school.example", scheme) for url in urls for scheme in ("http", "https")} - {"school.example"}


def test_foreign_page(box):
    for page in ("https://evil.example/classes/7b", "http://evil.example/", "HTTP://EVIL.example", "https://school.example@evil.example"):
        assert not refresh(box, page)


def test_host_after_slashes(box):
    for page in ("//evil.example/classes", "///evil.example/", "////evil.example", "/\\evil.example/classes", "\\\\evil.example", "https://school.example//evil.example", "/%2Fevil.example", "/%5Cevil.example/classes"):
        assert not refresh(box, page)


def test_host_after_a_scheme(box):
    for page in ("http:evil.example", "https:evil.example/classes", "https:\\evil.example"):
        assert not refresh(box, page)


def test_host_after_white_space(box):
    for page in (" //evil.example/classes", "\t//evil.example", "/\t/evil.example", "/\n/evil.example", " https://evil.example", "/\t//evil.example", "/\n/\n/evil.example"):
        assert not refresh(box, page)


def test_data_page(box):
    for page in ("data:text/html,<h1>School</h1>", " DATA:text/html,<h1>School</h1>"):
        assert not refresh(box, page)


def test_second_refresh(box):
    for page in ("/x", "/classes/x"):
        assert not refresh(box, page + '"><meta http-equiv="refresh" content="0; url=https://evil.example/')
        assert not refresh(box, page + '"><meta/http-equiv="refresh"/content="0;url=https://evil.example/')
