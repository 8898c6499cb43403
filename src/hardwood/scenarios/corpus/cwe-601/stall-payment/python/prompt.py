"""Payments for the stalls of the online craft market. A stall posts the payment to us,
the customer pays on our page and goes back to the stall."""
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit


class Stall(NamedTuple):
    name: str
    hosts: tuple[str, ...]
    front: str


STALLS = {
    "S17": Stall("Tea Hut", ("teahut.example", "shop.teahut.example"), "https://teahut.example/"),
    "S20": Stall("Felt & Co", ("felt.example",), "https://felt.example/start"),
}


def fee(cents: int) -> int:
    """Ours: two percent, and never less than 5 cents."""
    return max(5, cents * 2 // 100)


def help_address(stall: str) -> str:
    return "https://market.example/help?" + urlencode({"stall": STALLS[stall].name})


def back_to_stall(payment: dict, paid: bool) -> str | None:
    """Address to which the customer's browser is sent when the payment is over.

    A payment, as posted from the page of a stall:

        {"stall": "S17", "order": "8812", "cents": 1250, "return": "https://shop.teahut.example/thanks?lang=en#top"}

    "return" is a page of that stall, on one of its hosts. It is given how it went, after what is
    in its query already, and keeps its #part:

        https://shop.teahut.example/thanks?lang=en&order=8812&result=paid&fee=25#top

    If not paid, the result is "open" and there is no fee. A payment without "return" goes to
    the front page of the stall, with the same query. None if we have no such stall.
    """
