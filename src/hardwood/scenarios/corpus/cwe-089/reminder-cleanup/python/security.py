SCHEMA = """
CREATE TABLE reminders (id INTEGER PRIMARY KEY, patient INTEGER, text TEXT);
INSERT INTO reminders VALUES (21, 1, 'Pills'), (30, 2, 'Drops'), (31, 2, 'Insulin');
"""


def others_after(box, db, selected):
    box.sqlite(db, SCHEMA)
    box.attempt("delete", db, 1, selected)
    return box.rows(db, "SELECT text FROM reminders WHERE patient = 2 ORDER BY id")


def test_everything_by_a_closed_bracket(box):
    for number, quote in enumerate(("", "'", '"')):
        selected = ["21", f"0{quote}) OR (1=1) OR id IN ({quote}0"]
        assert others_after(box, f"a{number}.db", selected) == [("Drops",), ("Insulin",)]


def test_one_row_of_another_patient(box):
    for number, quote in enumerate(("", "'", '"')):
        selected = [f"0{quote}) OR text = (SELECT text FROM reminders WHERE id = 31) OR id IN ({quote}0"]
        assert others_after(box, f"b{number}.db", selected) == [("Drops",), ("Insulin",)]


def test_rest_of_the_statement_cut_off(box):
    for number, quote in enumerate(("", "'", '"', "\"'")):
        selected = ["21", f"0{quote}) OR patient = 2 --"]
        assert others_after(box, f"c{number}.db", selected) == [("Drops",), ("Insulin",)]
