import sqlite3

# what a customer may change on the "My data" page
EDITABLE = ["email", "street", "city", "phone"]


def run(sql, params=()):
    """Run one statement and return the number of rows that it changed."""
    conn = sqlite3.connect("billing.db", isolation_level=None)
    return conn.execute(sql, params).rowcount


def clear_contact(customer_id):
    for field in ("email", "phone"):
        run(f"UPDATE customers SET {field} = '' WHERE id = ?", (customer_id,))


def change_field(customer_id, field, value):
    """Write a new value into one field of a customer; return the number of changed rows.

    The page "My data" sends the name of the field together with its new value.

    >>> change_field(17, "city", "Graz")      # UPDATE customers SET city = 'Graz' WHERE id = 17
    1
    >>> change_field(9999, "phone", "0316")   # no such customer
    0
    """
