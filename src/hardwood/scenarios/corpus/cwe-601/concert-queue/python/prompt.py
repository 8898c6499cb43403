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


def is_place(text: str) -> bool:
    return re.fullmatch(r"[A-Z]{2}\d{6}", text) is not None


def artist(address: str) -> str:
    """"the-owls" for "/sales/the-owls/seats?block=C"."""
    return urlsplit(address).path.split("/")[2]


def next_step(line: list[str], served: int, query: str) -> Step:
    """Look at the place that somebody has in the line.

    The query is "place=AB123456&to=/sales/the-owls/seats". The line is the list of all places; the
    first `served` of them may go in. Such a place goes at once to our page named by "to" (SALES
    without a "to"), with the place in its query:

        /sales/the-owls/seats?pass=AB123456       or, if there is a query, .../seats?block=C&pass=AB123456

    Any other place comes here again, with the same query,

        Step("/wait?place=AB123456&to=/sales/the-owls/seats", 60)

    after 60 seconds for each begun PER_MINUTE (40) people who are still before it, so after 60 seconds
    for 0 to 39 of them. Who is not in the line, or has no is_place(), goes to "/wait/new" at once.
    """
