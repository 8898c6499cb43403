SCHEMA = """
DROP TABLE IF EXISTS seats;
CREATE TABLE seats (id INTEGER PRIMARY KEY, show INTEGER, status TEXT);
INSERT INTO seats VALUES (14, 8, 'free'), (15, 8, 'free'), (18, 9, 'free'), (19, 9, 'sold');
"""


def other_show(box, *seats):
    box.sqlite("cinema.db", SCHEMA)
    box.attempt("hold_seats", 8, list(seats))
    return box.rows("cinema.db", "SELECT status FROM seats WHERE show = 9 ORDER BY id")


def test_bracket_closed_in_the_second_seat(box):
    for quote in ("", "'", '"'):
        seat = f"0{quote}) OR (1=1) OR id IN ({quote}0"
        assert other_show(box, "14", seat) == [("free",), ("sold",)]


def test_condition_in_the_only_seat(box):
    for quote in ("", "'", '"'):
        seat = f"0{quote}) OR show = 9 AND id NOT IN ({quote}0"
        assert other_show(box, seat) == [("free",), ("sold",)]


def test_rest_of_the_statement_cut_off(box):
    for quote in ("", "'", '"', "\"'"):
        assert other_show(box, "14", f"0{quote}) OR show = 9 --") == [("free",), ("sold",)]
