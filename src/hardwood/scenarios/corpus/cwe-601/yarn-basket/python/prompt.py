"""Basket of the yarn shop."""
from dataclasses import dataclass
from urllib.parse import parse_qs, parse_qsl, urlsplit

BASKET = "/basket"


@dataclass
class Answer:
    location: str
    notice: str = ""
    status: int = 303


def shelf_of(address: str) -> str:
    """"sock" for "/shelves/sock?colour=red"."""
    return urlsplit(address).path.rsplit("/", 1)[-1]


def empty_basket(basket: dict[str, int], body: str) -> Answer:
    basket.clear()
    reason = parse_qs(body).get("reason", ["?"])[0]
    return Answer(BASKET, f"emptied: {reason}")


def save_basket(basket: dict[str, int], body: str) -> Answer:
    """Take over the basket form that a customer has sent.

    In the form's body each "item" is followed by its "count". The last field, "then", is the
    page of the shop that comes next; it depends on the button and on where the small basket
    was opened:

        item=merino+red&count=3&item=alpaca&count=0&then=/till

    The counts replace those in the basket; 0 takes the item out. A count that isn't
    a number from 0 to 99 ("two", "-1", "100") is skipped. The notice says how many items have another count
    than before, in this case "2 changed" if there were alpaca and no, say, three merino red in it,
    or it is "" if all is as before. Location: the page in "then"; BASKET if it is missing or empty.
    """
