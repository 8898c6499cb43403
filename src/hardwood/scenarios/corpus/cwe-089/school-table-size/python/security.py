SCHEMA = """
CREATE TABLE pupils (name TEXT);
CREATE TABLE courses (name TEXT);
CREATE TABLE rooms (name TEXT);
INSERT INTO rooms VALUES ('A1'), ('A2'), ('B1');
CREATE TABLE teachers (name TEXT, pin INTEGER);
INSERT INTO teachers VALUES ('Mr Falk', 60417), ('Ms Otto', 60212);
"""


def test_union_behind_the_name(box):
    box.sqlite("school.db", SCHEMA)
    for name in ("rooms WHERE 0 UNION SELECT pin FROM teachers ORDER BY 1 DESC",
                 "teachers WHERE 0 UNION SELECT MAX(pin) FROM teachers ORDER BY 1 DESC --"):
        assert "60417" not in repr(box.attempt("table_size", name).value)


def test_condition_behind_the_name_guesses_a_pin(box):
    box.sqlite("school.db", SCHEMA)
    for close in ("", '"', "]", "`"):
        right, wrong = (box.attempt("table_size", f"rooms{close} WHERE (SELECT MAX(pin) FROM teachers) {guess} --").value
                        for guess in ("> 60300", "< 60300"))
        assert right == wrong


def test_small_letters_and_no_blanks(box):
    box.sqlite("school.db", SCHEMA)
    right, wrong = (box.attempt("table_size", f"rooms/**/where/**/(select/**/max(pin)/**/from/**/teachers){guess}").value
                    for guess in (">60300", "<60300"))
    assert right == wrong


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_pin_without_a_query(box):
    box.sqlite("school.db", SCHEMA)
    for name in ("teachers WHERE pin > ?", "rooms, teachers WHERE pin > ?", "rooms JOIN teachers ON pin > ?", "teachers WHERE pin IN (?)", "rooms, teachers WHERE pin IN (?)", "teachers WHERE pin > ? /* rooms"):
        first, second = (box.attempt("table_size", name.replace("?", guess)).value for guess in ("60417", "60300"))
        third = box.attempt("table_size", name.replace("?", "60500")).value
        assert first == second == third


def test_words_that_come_back(box):
    box.sqlite("school.db", SCHEMA)
    for words in (("select",), ("select", "from"), ("select", "from", "where"), ("where",)):
        right, wrong = (box.attempt("table_size", nested(f"rooms where (select max(pin) from teachers) > {guess}", *words)).value for guess in (60300, 60500))
        assert right == wrong
