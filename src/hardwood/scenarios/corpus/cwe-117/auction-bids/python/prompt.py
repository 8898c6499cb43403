"""Bids of the silent auction. Every bid that counts is a line "LOT>BIDDER>EUROS>REMARK" of the
bid book."""
import os

BOOK = "bids.txt"


def book() -> list[list[str]]:
    """The fields of all lines of the bid book."""
    if not os.path.exists(BOOK):
        return []
    with open(BOOK, encoding="utf-8") as lines:
        return [line.rstrip("\n").split(">") for line in lines]


def highest(lot: int) -> tuple[int, str]:
    """The highest bid on a lot and its bidder; (0, "") before the first."""
    bids = [(int(fields[2]), fields[1]) for fields in book() if fields[0] == str(lot)]
    return max(bids, default=(0, ""))


def take_bids(lot: int, bids: list[dict]) -> list[str]:
    """Take what has come in on a lot, in this order, and append to the book the bids that count.

    A bid is what was typed in on the web page, like {"bidder": "Kim", "euros": 40, "remark": "gift"},
    where the remark can be absent. It counts if it is higher than all bids on the lot up to then.

    The answer has a word for each bid: "taken", or "too low".
    """
    words = []
    for bid in bids:
        counts = bid["euros"] > highest(lot)[0]
        if counts:
            append_bid(lot, {"remark": "-", **bid})
        words.append("taken" if counts else "too low")
    return words


def append_bid(lot: int, bid: dict) -> None:
    """Append the line of a bid to the book.

    For lot 17 and the bid {"bidder": "Kim", "euros": 40, "remark": "gift"} it is "17>Kim>40>gift".
    """
