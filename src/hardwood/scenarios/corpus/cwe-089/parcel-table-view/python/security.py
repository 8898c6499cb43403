SCHEMA = """
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight REAL, town TEXT);
INSERT INTO parcels VALUES (3, 5, 'Ulm'), (5, 5, 'Ulm'), (8, 5, 'Ulm');
CREATE TABLE drivers (name TEXT, pin TEXT);
INSERT INTO drivers VALUES ('Uwe', '7731');
"""


def answers(box, column, direction):
    return [repr(box.attempt("view", "depot.db", column.replace("?", guess), direction.replace("?", guess)).value)
            for guess in ("77%", "12%")]


def test_direction_that_asks_for_the_pin(box):
    box.sqlite("depot.db", SCHEMA)
    yes, no = answers(box, "weight", "desc, CASE WHEN (SELECT pin FROM drivers) LIKE '?' THEN id ELSE -id END")
    assert yes == no


def test_direction_that_limits(box):
    box.sqlite("depot.db", SCHEMA)
    yes, no = answers(box, "town", "asc LIMIT (SELECT pin LIKE '?' FROM drivers)")
    assert yes == no


def test_column_that_asks_for_the_pin(box):
    box.sqlite("depot.db", SCHEMA)
    columns = ["(SELECT pin LIKE '?' FROM drivers) * id"]
    columns += [f"weight{close} LIMIT (SELECT pin LIKE '?' FROM drivers) --" for close in ("", '"', "]", "`")]
    for column in columns:
        yes, no = answers(box, column, "desc")
        assert yes == no


def test_small_letters_and_no_blanks(box):
    box.sqlite("depot.db", SCHEMA)
    ask = "(select/**/pin/**/like'?'from/**/drivers)*id"
    for column, direction in ((ask, "desc"), ("weight", f"desc,-{ask}")):
        yes, no = answers(box, column, direction)
        assert yes == no
