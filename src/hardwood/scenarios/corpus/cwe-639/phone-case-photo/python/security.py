SCHEMA = """
CREATE TABLE cases (id INTEGER PRIMARY KEY, customer INTEGER, phone TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, case_id INTEGER, day TEXT, text TEXT);
CREATE TABLE photos (id INTEGER PRIMARY KEY, note_id INTEGER, name TEXT, kind TEXT, data BLOB);
INSERT INTO cases VALUES (8, 71, 'Q3'), (9, 72, 'Q3'), (10, 7, 'Z');
INSERT INTO notes VALUES (1, 8, '2024-05-01', 'broken'), (8, 9, '2024-05-02', 'x'), (9, 10, '2024-05-03', 'y');
INSERT INTO photos VALUES (31, 1, 'back.jpg', 'jpg', X'6F776E'), (32, 8, 'passport.png', 'png', X'736563726574'), (8, 9, 'passport.jpg', 'jpg', X'736563726574');
"""


def sees(box, *args):
    box.sqlite("support.db", SCHEMA)
    got = box.attempt("answer", *args).value
    return "secret" in repr(got) or "passport" in repr(got)


def test_photo_of_a_case_of_another_customer(box):
    assert not sees(box, 71, 9, 32)


def test_photo_of_another_customer_under_an_own_case(box):
    assert not sees(box, 71, 8, 32)


def test_numbers_that_coincide(box):
    assert not sees(box, 71, 8, 8)


def test_similar_customer(box):
    assert not sees(box, 7, 9, 32)


def test_own_case_and_photo_of_somebody_with_a_similar_number(box):
    assert not sees(box, 72, 9, 8)


def test_customer_without_cases(box):
    assert not sees(box, 5, 10, 8)


def test_empty_customer(box):
    assert not sees(box, 0, 9, 32)
