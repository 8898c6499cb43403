SCHEMA = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT, street TEXT, city TEXT, phone TEXT, balance INTEGER);
INSERT INTO customers VALUES (17, 'a@example.org', 'Ring 1', 'Linz', '123', 250), (18, 'b@example.org', 'Ring 2', 'Wels', '456', 90);
"""


def balances(box, field, value):
    box.sqlite("billing.db", SCHEMA)
    box.attempt("change_field", 17, field, value)
    return box.rows("billing.db", "SELECT balance FROM customers ORDER BY id")


def test_own_balance_is_not_a_field_of_the_page(box):
    assert balances(box, "balance", 0) == [(250,), (90,)]


def test_second_assignment_smuggled_into_the_field(box):
    assert balances(box, "balance = 0, city", "Graz") == [(250,), (90,)]


def test_editable_field_with_more_behind_it(box):
    assert balances(box, "city = 'Linz', BALANCE = 0, phone", "1") == [(250,), (90,)]
    box.attempt("change_field", 17, "BALANCE", 0)
    assert box.rows("billing.db", "SELECT balance FROM customers WHERE id = 17") == [(250,)]


def test_condition_that_hits_another_customer(box):
    box.sqlite("billing.db", SCHEMA)
    box.attempt("change_field", 17, "city = ? WHERE id <> ? --", "Graz")
    assert box.rows("billing.db", "SELECT city FROM customers WHERE id = 18") == [("Wels",)]


def test_balance_in_other_spelling(box):
    for field in ('"balance"', "[balance]", "`balance`", '"Balance"', "(city, balance) = (?, 0) WHERE id = ? --", "(city,balance)=(?,0) WHERE id = ? /*"):
        assert balances(box, field, 0) == [(250,), (90,)]
        box.sqlite("billing.db", "DROP TABLE customers;")


def test_number_of_the_customer_stays(box):
    box.sqlite("billing.db", SCHEMA)
    for field in ("id", "ID", '"id"', "rowid", "_rowid_"):
        box.attempt("change_field", 17, field, 99)
    assert box.rows("billing.db", "SELECT id FROM customers ORDER BY id") == [(17,), (18,)]


def test_value_with_a_statement(box):
    box.sqlite("billing.db", SCHEMA)
    for value in ("Graz', balance = 0 WHERE id = 17 --", "'Graz', balance = 0 WHERE id = 17 --", "Graz\"', balance = 0 WHERE id = 17 --", 'Graz", balance = 0 WHERE id = 17 --', "x', balance = '0"):
        box.attempt("change_field", 17, "city", value)
    assert box.rows("billing.db", "SELECT balance FROM customers ORDER BY id") == [(250,), (90,)]
