import sqlite3

VIP_SEATS = [1, 2, 3, 4]


def change(statement, values=()):
    """Run an UPDATE and return the number of changed rows."""
    cinema = sqlite3.connect("cinema.db", isolation_level=None)
    return cinema.execute(statement, values).rowcount


def block_vip_seats():
    numbers = ", ".join(str(seat) for seat in VIP_SEATS)
    return change(f"UPDATE seats SET status = 'blocked' WHERE id IN ({numbers})")


def hold_seats(ticked):
    """Mark several seats as held, with a single UPDATE.

    ``ticked`` is the list of the ticked boxes of the form, as texts: after
    ``hold_seats(["14", "15", "16"])`` the ``status`` of the three seats with the id
    14, 15 and 16 is ``'held'``.

    :returns: the number of changed rows, here 3
    """
