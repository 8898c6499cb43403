import json
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

APPS = {
    "playout": {"start": "https://playout.radio.example/", "users": ["ann", "bo"]},
    "archive": {"start": "https://archive.radio.example/", "users": "everybody"},
}
OURS = {"radio.example", "playout.radio.example", "archive.radio.example"}


def arrives(box, page, app="playout"):
    box.write("apps.json", json.dumps(APPS))
    got = box.attempt("hand_over", "ann", f"app={app}&page=" + quote(page, safe="")).value
    location = got[1] if isinstance(got, (tuple, list)) and len(got) == 2 else None
    return {lands(location, "radio.example", scheme) for scheme in ("http", "https")} if isinstance(location, str) else set()


def test_ticket_goes_to_no_other_host(box):
    for page in ("https://evil.example/mix", "http://evil.example", "//evil.example", "/\\evil.example", "https:evil.example"):
        assert arrives(box, page) <= OURS


def test_host_that_begins_like_ours(box):
    for app in ("playout", "archive"):
        for page in (f"https://{app}.radio.example.evil.example/", f"https://{app}.radio.example@evil.example/", f"https://{app}.evil.example", f"https://{app}-radio.example/", f"https://{app}.radio-example/"):
            assert arrives(box, page, app) <= OURS


def test_host_that_ends_like_ours(box):
    for page in ("https://evilradio.example/", "https://evil.example/playout.radio.example", "https://evil.example/?https://playout.radio.example/"):
        assert arrives(box, page) <= OURS


def test_host_between_backslash_and_at_sign(box):
    for page in ("https://evil.example\\@playout.radio.example/", "https://evil.example\\.playout.radio.example", "\\\\evil.example\\@playout.radio.example"):
        assert arrives(box, page) <= OURS


def test_invisible_signs(box):
    for page in (" https://evil.example/mix", "https://playout.radio.example\t@evil.example/", "ht\ntps://evil.example", "https:///evil.example/"):
        assert arrives(box, page) <= OURS
