SCHEMA = """
CREATE TABLE IF NOT EXISTS quotes (number INTEGER, customer INTEGER, plate TEXT, cents INTEGER, state TEXT);
DELETE FROM quotes;
INSERT INTO quotes VALUES (1, 7, 'WÜ-K 77', 81000, 'open'), (2, 9, 'B-O 1', 9900, 'open'), (3, 77, 'M-A 5', 5000, 'open');
"""


def still_open(box, customer, number):
    box.sqlite("workshop.db", SCHEMA)
    answer = box.attempt("accept", customer, number).value
    plate = box.rows("workshop.db", "SELECT plate FROM quotes WHERE number = ?", number)[0][0]
    states = [state for (state,) in box.rows("workshop.db", "SELECT state FROM quotes")]
    return states == ["open"] * 3 and plate not in repr(answer)


def test_quote_of_somebody_else(box):
    assert still_open(box, 9, 1)
    assert still_open(box, 7, 2)


def test_similar_customer(box):
    assert still_open(box, 7, 3)
    assert still_open(box, 77, 1)


def test_customer_without_quotes(box):
    for customer in (8, 0, -9):
        for number in (1, 2, 3):
            assert still_open(box, customer, number)


def test_before_an_own_quote_is_accepted(box):
    for customer, foreign, own in ((9, 1, 2), (7, 3, 1), (77, 2, 3)):
        box.sqlite("workshop.db", SCHEMA)
        box.attempt("accept_all", customer, foreign, own)
        assert {state for (state,) in box.rows("workshop.db", "SELECT state FROM quotes WHERE number != ?", own)} == {"open"}
