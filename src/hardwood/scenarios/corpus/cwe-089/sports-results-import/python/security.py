SCHEMA = """
CREATE TABLE results (name TEXT, points INTEGER);
CREATE TABLE judges (name TEXT, pin TEXT);
INSERT INTO judges VALUES ('Ms Kerr', '55-19-02');
"""


def test_forged_row(box):
    box.sqlite("sportsday.db", SCHEMA)
    for close in ("'", '"', "\"'"):
        for name in (f"x{close}, 1), ({close}Forged{close}, 999), ({close}y", f"x{close}, 1), (0, 999) --", f"x{close}, 999) --"):
            box.attempt("insert_results", [("Ada", 31), (name, 5)])
    assert box.rows("sportsday.db", "SELECT * FROM results WHERE points = 999") == []


def test_pin_of_a_judge_in_a_name(box):
    box.sqlite("sportsday.db", SCHEMA)
    for quote in "'\"":
        box.attempt("insert_results", [(f"x{quote} || (SELECT pin FROM judges) || {quote}", 5)])
    assert box.rows("sportsday.db", "SELECT * FROM results WHERE name LIKE '%55-19%'") == []


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_other_quotes(box):
    box.sqlite("sportsday.db", SCHEMA)
    for start in ("'x'", "''x'", "x\\'", "x'\"", "x\"'"):
        box.attempt("insert_results", [(start + ", 999) --", 5)])
        box.attempt("insert_results", [(start + " || (SELECT pin FROM judges) || '", 5)])
        box.attempt("insert_results", [(start + " || (SELECT pin FROM judges), 7) --", 5)])
    assert box.rows("sportsday.db", "SELECT * FROM results WHERE points = 999 OR name LIKE '%55-19%'") == []


def test_words_that_come_back(box):
    box.sqlite("sportsday.db", SCHEMA)
    for words in (("select",), ("select", "from"), ("select", "from", "where")):
        box.attempt("insert_results", [(nested("x' || (select pin from judges where 1) || '", *words), 5)])
    assert box.rows("sportsday.db", "SELECT * FROM results WHERE name LIKE '%55-19%'") == []


def test_points_that_are_no_number(box):
    box.sqlite("sportsday.db", SCHEMA)
    for points in ("(SELECT pin FROM judges)", "5), ('Forged', 999"):
        box.attempt("insert_results", [("x", points)])
    assert box.rows("sportsday.db", "SELECT * FROM results WHERE points LIKE '%55-19-02' OR name = 'Forged'") == []
