import sqlite3

HOLD_MINUTES = 10


def open_cinema():
    return sqlite3.connect("cinema.db", isolation_level=None)


def free_seats(show):
    rows = open_cinema().execute("SELECT id FROM seats WHERE show = ? AND status = 'free'", (show,))
    return [seat for (seat,) in rows]


def hold_seats(show, seat_ids):
    """Mark seats of a show as held, with a single UPDATE statement.

    ``seat_ids`` is the list of the ticked boxes in the form, as texts: with
    ``hold_seats(8, ["14", "15", "16"])`` the ``status`` of the seats with id
    14, 15 and 16 of show 8 becomes ``'held'``. Seats of other shows stay as they are.

    :returns: the number of changed rows, here 3
    """
