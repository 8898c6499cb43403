import logging
import sqlite3

log = logging.getLogger("billing")

# what a customer may change on the "My data" page
EDITABLE = ["email", "street", "city", "phone"]


def open_db(path="billing.db"):
    return sqlite3.connect(path, isolation_level=None)


def get_email(customer_id):
    row = open_db().execute("SELECT email FROM customers WHERE id = ?", (customer_id,)).fetchone()
    return row[0] if row else None


def change_field(customer_id, field, value):
    """Write a new value into one field of the customer with this id.

    >>> change_field(17, "city", "Graz")
    True
    >>> change_field(9999, "city", "Graz")      # no such customer
    False

    field is the name of a column of the table customers, as sent by the page.
    """
