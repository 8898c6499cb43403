SCHEMA = """
DROP TABLE IF EXISTS seats;
CREATE TABLE seats (id INTEGER PRIMARY KEY, status TEXT);
INSERT INTO seats VALUES (14, 'free'), (15, 'free'), (18, 'sold'), (19, 'sold');
"""


def sold_after(box, *ticked):
    box.sqlite("cinema.db", SCHEMA)
    box.attempt("hold_seats", list(ticked))
    return box.rows("cinema.db", "SELECT id FROM seats WHERE status = 'sold' ORDER BY id")


def test_every_seat_by_a_closed_bracket(box):
    for quote in ("", "'", '"'):
        assert sold_after(box, "14", f"0{quote}) OR (1=1) OR id IN ({quote}0") == [(18,), (19,)]


def test_rest_of_the_statement_cut_off(box):
    for quote in ("", "'", '"', "\"'"):
        assert sold_after(box, "14", f"0{quote}) OR status = (SELECT status FROM seats WHERE id = 18) --") == [(18,), (19,)]


def test_small_letters_and_no_blanks(box):
    for quote in ("", "'", '"'):
        assert sold_after(box, "14", f"0{quote})or/**/id/**/in({quote}18{quote},{quote}19") == [(18,), (19,)]
