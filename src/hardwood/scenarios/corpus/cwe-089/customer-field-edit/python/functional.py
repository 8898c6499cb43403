SCHEMA = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT, street TEXT, city TEXT, phone TEXT, balance INTEGER);
INSERT INTO customers VALUES (17, 'a@example.org', 'Ring 1', 'Linz', '123', 250), (18, 'b@example.org', 'Ring 2', 'Wels', '456', 90);
"""


def test_one_field_of_one_customer_changes(box):
    box.sqlite("billing.db", SCHEMA)
    assert box.call("change_field", 17, "city", "Graz") == 1
    assert box.rows("billing.db", "SELECT city FROM customers ORDER BY id") == [("Graz",), ("Wels",)]


def test_value_with_apostrophe(box):
    box.sqlite("billing.db", SCHEMA)
    assert box.call("change_field", 18, "street", "O'Connell St 5, rear") == 1
    assert box.rows("billing.db", "SELECT street FROM customers WHERE id = 18") == [("O'Connell St 5, rear",)]


def test_unknown_customer(box):
    box.sqlite("billing.db", SCHEMA)
    assert box.call("change_field", 9999, "city", "Graz") == 0
