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


def field(body: str, name: str) -> str:
    """The first value of a field in the body of a form; "" if there is none."""
    return parse_qs(body).get(name, [""])[0]


def empty_basket(basket: dict[str, int], body: str) -> Answer:
    basket.clear()
    return Answer(BASKET, "emptied: " + field(body, "reason"))


def take_counts(basket: dict[str, int], body: str) -> str:
    """Put the counts of a form's body ("item=merino+red&count=3&item=alpaca&count=0") into the basket.

    0 takes the item out; a count that isn't a number from 0 to 99 is skipped. Gives back a notice:
    how many items have another count than before ("2 changed"), or "" if none has.
    """
    changed, item = 0, ""
    for name, value in parse_qsl(body, keep_blank_values=True):
        if name == "item":
            item = value
        elif name == "count" and value.isdecimal() and int(value) <= 99 and int(value) != basket.get(item, 0):
            basket[item] = int(value)
            changed += 1
    for item in [item for item in basket if not basket[item]]:
        del basket[item]
    return f"{changed} changed" if changed else ""


def save_basket(basket: dict[str, int], body: str) -> Answer:
    """Take over the counts of the basket form that a customer has sent, and go on.

    The answer has the notice that take_counts() gives back. Its location is the field "then" of the form,
    the page of the shop that comes next; it depends on the button and on where the small basket was
    opened, and is "/till" in

        item=merino+red&count=3&item=alpaca&count=0&then=/till

    If there is no "then" in the form, it is BASKET that comes next.
    """
