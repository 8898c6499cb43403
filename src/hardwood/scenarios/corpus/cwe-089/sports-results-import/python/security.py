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
