SCHEMA = """
CREATE TABLE entries (id INTEGER PRIMARY KEY, body TEXT);
INSERT INTO entries (id, body) VALUES (1, 'First!'), (2, 'Nice café'), (3, 'Where is the T. rex?'), (4, 'We liked the moon rock'), (5, 'Great whale!');
"""


def window(box, text):
    return [tuple(row) for row in box.call("entries", text)]


def test_first_and_second_window(box):
    box.sqlite("guestbook.db", SCHEMA)
    assert window(box, "0,2") == [(5, "Great whale!"), (4, "We liked the moon rock")]
    assert window(box, "2,2") == [(3, "Where is the T. rex?"), (2, "Nice café")]


def test_end_and_beyond(box):
    box.sqlite("guestbook.db", SCHEMA)
    assert window(box, "4,10") == [(1, "First!")]
    assert window(box, "20,10") == []
