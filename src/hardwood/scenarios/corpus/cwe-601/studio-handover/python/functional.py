import json
from urllib.parse import quote

APPS = {
    "playout": {"start": "https://playout.radio.example/", "users": ["ann", "bo"]},
    "archive": {"start": "https://archive.radio.example/new?tab=1", "users": "everybody"},
}


def handed(box, user, query):
    """Status, Location without its ticket, and how many tickets there are; the ticket must be the last one made."""
    box.write("apps.json", json.dumps(APPS))
    status, location = box.call("hand_over", user, query)
    lines = (box.text("tickets.txt") or "").splitlines()
    ticket = lines[-1].split()[0] if lines and lines[-1].split()[1] == user else "none"
    return status, location.replace(ticket, "T"), len(lines)


def test_page_of_an_app(box):
    assert handed(box, "kim", "app=archive&page=https://archive.radio.example/tape/12") == (302, "https://archive.radio.example/tape/12?ticket=T", 1)
    page = quote("https://playout.radio.example/mix/a.b?deck=2&x=1", safe="")
    assert handed(box, "bo", f"app=playout&page={page}") == (302, "https://playout.radio.example/mix/a.b?deck=2&x=1&ticket=T", 2)


def test_start(box):
    assert handed(box, "kim", "app=archive") == (302, "https://archive.radio.example/new?tab=1&ticket=T", 1)
    assert handed(box, "ann", "app=playout") == (302, "https://playout.radio.example/?ticket=T", 2)


def test_no_app(box):
    assert handed(box, "ann", "app=mixer&page=https://playout.radio.example/") == (404, "/apps", 0)
    assert handed(box, "ann", "") == (404, "/apps", 0)


def test_not_a_user(box):
    assert handed(box, "kim", "app=playout&page=https://playout.radio.example/mix") == (403, "/apps?not=playout", 0)
