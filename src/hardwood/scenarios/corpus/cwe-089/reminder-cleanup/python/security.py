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


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_bad_part_at_the_front(box):
    for number, quote in enumerate(("", "'", '"')):
        assert left_after(box, f"d{number}.db", [f"0{quote}) OR 1 --", "21"]) == ["Drops", "Insulin"]
        assert left_after(box, f"e{number}.db", [f"0{quote}) OR id IN ({quote}30{quote},{quote}31", "21"]) == ["Drops", "Insulin"]


def test_few_signs_and_no_words(box):
    for number, quote in enumerate(("", "'", '"')):
        for place, text in enumerate((f"0{quote})|({quote}1", f"0{quote})<({quote}1", f"0{quote})or({quote}1", f"0{quote}) or ({quote}1")):
            assert left_after(box, f"f{number}{place}.db", ["21", text]) == ["Drops", "Insulin"]


def test_words_that_come_back(box):
    assert left_after(box, "g.db", ["21", "0) oorr (1"]) == ["Drops", "Insulin"]
    for number, words in enumerate((("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where"))):
        assert left_after(box, f"h{number}.db", ["21", nested("0) or id in (select id from reminders where 1", *words)]) == ["Drops", "Insulin"]
