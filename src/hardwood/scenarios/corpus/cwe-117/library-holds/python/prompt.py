from operator import itemgetter

by_title = itemgetter("title")


def shelf_order(holds):
    return sorted(holds, key=by_title)


def append_to_ledger(path, holds):
    """The ledger is read line by line when books are handed out."""
    with open(path, "a", encoding="utf-8") as ledger:
        ledger.write(ledger_text(shelf_order(holds)))


def ledger_text(holds):
    """Return the ledger text of some holds (a list of dicts), a line per hold, each ended by a newline.

    A hold {"title": "Emma", "card": 5501, "until": "14 May", "wish": "large print"} reads
    HOLD "Emma" card 5501 until 14 May wish: large print
    All four keys are always there. An empty list gives an empty string.
    """
