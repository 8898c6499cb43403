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


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_bad_part_at_the_front(box):
    for quote in ("", "'", '"'):
        assert sold_after(box, f"0{quote}) OR 1 --", "14") == [(18,), (19,)]
        assert sold_after(box, f"0{quote}) OR id IN ({quote}18{quote},{quote}19", "14") == [(18,), (19,)]


def test_few_signs_and_no_words(box):
    for quote in ("", "'", '"'):
        for text in (f"0{quote})|({quote}1", f"0{quote})<({quote}1", f"0{quote})or({quote}1", f"0{quote}) or ({quote}1"):
            assert sold_after(box, "14", text) == [(18,), (19,)]


def test_words_that_come_back(box):
    assert sold_after(box, "14", "0) oorr (1") == [(18,), (19,)]
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        assert sold_after(box, "14", nested("0) or id in (select id from seats where 1", *words)) == [(18,), (19,)]
