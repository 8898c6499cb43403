import sqlite3


def accept_all(customer, *numbers):
    """Several over one connection."""
    con = sqlite3.connect("workshop.db")
    for number in numbers:
        try:
            candidate.accept_quote(con, customer, number)
        except Exception:
            pass
    con.close()


def accept(customer, number):
    con = sqlite3.connect("workshop.db")
    try:
        return candidate.accept_quote(con, customer, number)
    finally:
        con.close()
