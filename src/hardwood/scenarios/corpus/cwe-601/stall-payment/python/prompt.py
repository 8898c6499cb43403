"""Payments for the stalls of the online craft market. A stall posts the payment to us,
the customer pays on our page and goes back to the stall."""
from typing import NamedTuple
from urllib.parse import urlencode, urlsplit


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


def add_outcome(page: str, payment: dict, paid: bool) -> str:
    """The page's address with how the payment went behind what is in its query already.

    "https://felt.example/?a=1#top" becomes "https://felt.example/?a=1&order=8812&result=paid&fee=25#top" or,
    not paid, "https://felt.example/?a=1&order=8812&result=open#top".
    """
    values = {"order": payment["order"], "result": "paid" if paid else "open"}
    if paid:
        values["fee"] = fee(payment["cents"])
    page, mark, part = page.partition("#")
    return page + ("&" if "?" in page else "?") + urlencode(values) + mark + part


def back_to_stall(payment: dict, paid: bool) -> str | None:
    """Address to which the customer's browser is sent when the payment is over, outcome added.

    A payment, as posted from the page of a stall:

        {"stall": "S17", "order": "8812", "cents": 1250, "return": "https://shop.teahut.example/thanks?lang=en#top"}

    None if we have no such stall. The page is what the payment has as "return", a page of that stall on one of
    its hosts, or if it has no "return", the stall's front. This payment, paid, goes to

        https://shop.teahut.example/thanks?lang=en&order=8812&result=paid&fee=25#top
    """
