"""The village map on the web. On it are signs, and a click on one comes here to be counted."""
from collections import Counter

MAP = "https://village.example/map"
SHOPS = {
    "bakery": "https://bread.example",
    "smith": "https://iron.example/open?today=1",
    "pub": "https://fox-inn.example/menu",
}
clicks = Counter()


def busiest() -> list[str]:
    """The three signs that were clicked most."""
    return [sign for sign, _ in clicks.most_common(3)]


def follow_sign(to: str) -> str:
    """Count a click (under `to`) and return the address of the shop, where the browser goes.

    `to` is the shop's short name, as in /sign?to=bakery. Maps that people made themselves, before
    there were names, have the shop's address there, /sign?to=https://fox-inn.example/menu
    An empty `to` isn't counted and leads to MAP.
    """
