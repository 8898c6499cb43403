SCHEMA = """
CREATE TABLE reminders (id INTEGER PRIMARY KEY, text TEXT);
INSERT INTO reminders VALUES (21, 'Pills'), (30, 'Drops'), (31, 'Insulin');
"""


def left_after(box, db, selected):
    box.sqlite(db, SCHEMA)
    box.attempt("delete", db, selected)
    return [text for (text,) in box.rows(db, "SELECT text FROM reminders WHERE id > 21 ORDER BY id")]


def test_everything_by_a_closed_bracket(box):
    for number, quote in enumerate(("", "'", '"')):
        selected = ["21", f"0{quote}) OR (1=1) OR id IN ({quote}0"]
        assert left_after(box, f"a{number}.db", selected) == ["Drops", "Insulin"]


def test_rest_of_the_statement_cut_off(box):
    for number, quote in enumerate(("", "'", '"', "\"'")):
        selected = ["21", f"0{quote}) OR text LIKE 'Ins%' --"]
        assert left_after(box, f"b{number}.db", selected) == ["Drops", "Insulin"]


def test_no_blanks_and_no_inner_quotes(box):
    for number, quote in enumerate(("", "'", '"')):
        for end in (f"or/**/id/**/in({quote}30{quote},{quote}31", "or id > 21 --"):
            assert left_after(box, f"c{number}{len(end)}.db", ["21", f"0{quote}){end}"]) == ["Drops", "Insulin"]
