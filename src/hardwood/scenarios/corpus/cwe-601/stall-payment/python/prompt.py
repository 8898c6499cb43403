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


def outcome(payment: dict, paid: bool) -> dict:
    """How it went, {"order": "8812", "result": "paid", "fee": 25}; if not paid, "open" without a fee."""
    if paid:
        return {"order": payment["order"], "result": "paid", "fee": fee(payment["cents"])}
    return {"order": payment["order"], "result": "open"}


def add_query(page: str, values: dict) -> str:
    """The page's address with the values after what is in its query already, and before its #part."""
    page, mark, part = page.partition("#")
    return page + ("&" if "?" in page else "?") + urlencode(values) + mark + part


def back_to_stall(payment: dict, paid: bool) -> str | None:
    """Address to which the customer's browser is sent when the payment is over.

    A payment, as posted from the page of a stall:

        {"stall": "S17", "order": "8812", "cents": 1250, "return": "https://shop.teahut.example/thanks?lang=en#top"}

    None if we have no such stall. "return" is a page of that stall, on one of its hosts; a payment
    without "return" goes to the front page of the stall. The outcome is added to the page's query:

        https://shop.teahut.example/thanks?lang=en&order=8812&result=paid&fee=25#top
    """
