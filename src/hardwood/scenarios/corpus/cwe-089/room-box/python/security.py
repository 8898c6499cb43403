SCHEMA = """
DROP TABLE IF EXISTS rooms;
CREATE TABLE rooms (number INTEGER, cleaned INTEGER, towels INTEGER, minibar INTEGER, rate INTEGER, paid INTEGER);
INSERT INTO rooms VALUES (203, 0, 0, 0, 120, 0), (204, 1, 0, 1, 95, 0);
"""
MONEY = "SELECT rate, paid FROM rooms ORDER BY number"


def money_after(box, name):
    box.sqlite("hotel.db", SCHEMA)
    box.attempt("tapped", 204, name)
    return box.rows("hotel.db", MONEY)


def test_another_column(box):
    assert money_after(box, "paid") == [(120, 0), (95, 0)]
    assert money_after(box, "rate") == [(120, 0), (95, 0)]


def test_column_in_other_spelling(box):
    for name in ('"paid"', "Paid", "[paid]", "`paid`", "(paid)", "(rate)"):
        assert money_after(box, name) == [(120, 0), (95, 0)]


def test_several_columns(box):
    for name in ("rate = 1, paid = 1 WHERE number = 204 --", "towels = 1, rate = 1 --", "rate=1--", "paid=1/*"):
        assert money_after(box, name) == [(120, 0), (95, 0)]
    for name in ("rate = 1, paid = 1 WHERE number = ? --", "towels = 1, paid = 1 WHERE number = ? --", "cleaned=1,rate=1/**/where/**/number=?/*"):
        assert money_after(box, name) == [(120, 0), (95, 0)]


def test_column_behind_a_box(box):
    for name in ("towels = 0, paid", "towels=1,rate=towels,paid", "cleaned, paid"):
        assert money_after(box, name) == [(120, 0), (95, 0)]


def test_name_of_a_box_at_the_end(box):
    for name in ("rate = 1 /* towels", "paid = 1 WHERE number = ? /* towels", "rate = 1 WHERE number = ? -- towels", "(rate, paid) = (1, 1) WHERE number = ? /* towels"):
        assert money_after(box, name) == [(120, 0), (95, 0)]


def test_names_that_are_refused_one_by_one(box):
    for name in ('"rate"', "[rate]", "`rate`", '"RATE"', "'rate'", "'paid'"):
        assert money_after(box, name) == [(120, 0), (95, 0)]
    box.sqlite("hotel.db", SCHEMA)
    for name in ("number", '"number"', "[number]", "rowid"):
        box.attempt("tapped", 204, name)
        assert box.rows("hotel.db", "SELECT number FROM rooms ORDER BY number") == [(203,), (204,)]
