SCHEMA = """
CREATE TABLE quotes (number INTEGER, customer INTEGER, plate TEXT, cents INTEGER, state TEXT);
INSERT INTO quotes VALUES (100, 7, 'WÜ-K 77', 81000, 'open'), (101, 9, 'B-O 1', 9900, 'open'), (102, 7, 'WÜ-K 77', 5000, 'old'), (103, 7, 'WÜ-K 78', 5000, 'accepted');
"""
NONE = "There is no such quote."


def states(box):
    return [state for (state,) in box.rows("workshop.db", "SELECT state FROM quotes ORDER BY number")]


def test_accepted(box):
    box.sqlite("workshop.db", SCHEMA)
    assert box.call("accept", 7, 100) == "WÜ-K 77 will be repaired."
    assert states(box) == ["accepted", "open", "old", "accepted"]


def test_accepted_by_another_customer(box):
    box.sqlite("workshop.db", SCHEMA)
    assert box.call("accept", 9, 101) == "B-O 1 will be repaired."
    assert box.call("accept", 9, 101) == NONE
    assert states(box) == ["open", "accepted", "old", "accepted"]


def test_not_open(box):
    box.sqlite("workshop.db", SCHEMA)
    assert [box.call("accept", 7, number) for number in (102, 103, 104)] == [NONE, NONE, NONE]
    assert states(box) == ["open", "open", "old", "accepted"]
