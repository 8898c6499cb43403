"""Before a big sale starts, everybody waits in line in front of the ticket pages."""
import re
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

PER_MINUTE = 40
SALES = "/sales"


@dataclass
class Step:
    """What the browser is told: to go to `address`, after so many seconds (0: at once)."""

    address: str
    seconds: int = 0


def field(query: str, name: str, default: str) -> str:
    """field("place=AB123456&to=/sales", "place", "") == "AB123456"; the default if it is not there."""
    return parse_qs(query).get(name, [default])[0]


def index_of(line: list[str], place: str) -> int | None:
    """Where in the line a place is (0: the first one); None if it is no place like "AB123456", or not in the line."""
    return line.index(place) if re.fullmatch(r"[A-Z]{2}\d{6}", place) and place in line else None


def wait(query: str, before: int) -> Step:
    """Wait 60 seconds for each begun PER_MINUTE of the people who are before, and come here again with the same query."""
    return Step("/wait?" + query, 60 * (before // PER_MINUTE + 1))


def with_pass(page: str, place: str) -> str:
    """"/sales/the-owls?pass=AB123456" for "/sales/the-owls", and "/seats?block=C&pass=AB123456" for "/seats?block=C"."""
    return page + ("&" if "?" in page else "?") + "pass=" + place


def next_step(line: list[str], served: int, query: str) -> Step:
    """Look at the place that somebody has in the line.

    The query is "place=AB123456&to=/sales/the-owls/seats", where "to" names the page of ours that
    somebody wants to see (SALES without a "to").

    - A place that index_of() does not find goes to Step("/wait/new").
    - One with an index below `served` goes to the page in field(query, "to", SALES), with_pass():
      Step("/sales/the-owls/seats?pass=AB123456")
    - Any other has to wait(), with index - served people before.
    """
