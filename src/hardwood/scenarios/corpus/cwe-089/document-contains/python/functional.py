SCHEMA = """
CREATE TABLE letters (id INTEGER PRIMARY KEY, author TEXT, subject TEXT);
INSERT INTO letters VALUES (4, 'Li', 'Your tax number'), (5, 'Li', 'Tea'), (9, 'Bo', 'Back taxes');
"""


def find(box, text):
    return [tuple(row) for row in box.call("find_letters", text)]


def test_two_letters_by_id(box):
    box.sqlite("archive.db", SCHEMA)
    assert find(box, "tax") == [(4, "Your tax number"), (9, "Back taxes")]


def test_one_and_none(box):
    box.sqlite("archive.db", SCHEMA)
    assert find(box, "Tea") == [(5, "Tea")]
    assert find(box, "rent") == []


def test_text_with_blank_and_signs(box):
    box.sqlite("archive.db", SCHEMA + "INSERT INTO letters VALUES (12, 'Bo', 'T-shirt no. 7 (blue)');")
    assert find(box, "T-shirt no. 7 (") == [(12, "T-shirt no. 7 (blue)")]
