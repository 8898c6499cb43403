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


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def asked(box, column, direction):
    """Whether the order or the number of parcels tells if the pin begins with a 7."""
    right, wrong = (repr(box.attempt("view", "depot.db", column.replace("?", guess), direction.replace("?", guess)).value) for guess in ("55", "49"))
    return right != wrong


def test_questions_without_quotes(box):
    box.sqlite("depot.db", SCHEMA)
    question = "(SELECT unicode(pin) IN (?) FROM drivers)"
    for column in (f"{question} * id", f"weight, iif({question}, id, weight)", f"iif({question}, id, weight)", f"weight LIMIT {question} /* id"):
        assert not asked(box, column, "desc")
    for direction in (f"desc LIMIT {question}", f"asc, iif({question}, id, weight)", f"asc, {question} * id DESC", f"asc, iif({question}, id, weight) desc"):
        assert not asked(box, "weight", direction)


def test_words_that_come_back(box):
    box.sqlite("depot.db", SCHEMA)
    for words in (("select",), ("select", "from"), ("select", "from", "drop")):
        question = nested("(select unicode(pin) in (?) from drivers)", *words)
        assert not asked(box, f"{question} * id", "desc")
        assert not asked(box, "weight", f"desc LIMIT {question}")
