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
