"""Clicks in the theatre's mails. All links in a mail lead here first, so that we can see which plays
are of interest; from here it goes on to the play, to the tram's timetable, to a review in a paper."""
import hashlib
import hmac
import json
from pathlib import Path
from urllib.parse import parse_qs, urlencode

KEY = b"Xq3-under-the-stage-71"
HOUSE = "https://theatre.example/"
COUNTS = Path("clicks.json")  # {"may": {"https://theatre.example/hamlet": 31}, "june": {}}


def make_mark(mail: str, address: str) -> str:
    return hmac.new(KEY, f"{mail} {address}".encode(), hashlib.sha256).hexdigest()[:24]


def link(mail: str, address: str) -> str:
    """What is put into a mail instead of the address."""
    query = urlencode({"mail": mail, "to": address, "mark": make_mark(mail, address)})
    return f"{HOUSE}click?{query}"


def read_query(query: str) -> dict:
    """The parts of a link's query, {"mail": "may", "to": "https://tram.example/4", "mark": "5be07a..."}."""
    return {name: texts[0] for name, texts in parse_qs(query).items()}


def count(mail: str, address: str) -> None:
    """One click more on an address in a mail."""
    counts = json.loads(COUNTS.read_text()) if COUNTS.exists() else {}
    of_mail = counts.setdefault(mail, {})
    of_mail[address] = of_mail.get(address, 0) + 1
    COUNTS.write_text(json.dumps(counts))


def click(query: str) -> str:
    """Count a click on a link and return the address to which the browser goes on.

    The query is what follows the ? in a link(). If there is no "to" or no "mail" among its parts, since
    people cut links short, HOUSE is returned and nothing is counted. Otherwise the address in "to" is
    returned; the click is counted before, but not if "peek" is "1" among the parts (mail programs call a
    link in advance, with "&peek=1" added).
    """
