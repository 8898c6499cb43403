from operator import itemgetter


def shelf_order(holds):
    return sorted(holds, key=itemgetter("title"))


def append_to_ledger(path, holds):
    """The ledger is read line by line when books are handed out."""
    with open(path, "a", encoding="utf-8") as ledger:
        for hold in shelf_order(holds):
            ledger.write(hold_line(hold["card"], hold["title"], hold["wish"]))


def fee_line(card, cents):
    """Return the text "card CARD owes CENTS cents" with a newline at its end."""
    return f"card {card} owes {cents} cents\n"


def hold_line(card, title, wish):
    """Return the text "card CARD holds TITLE, wish: WISH" with a newline at its end.

    The wish is what the reader wrote on the slip, for example "large print".
    """
