SCHEMA = """
CREATE TABLE entries (id INTEGER PRIMARY KEY, body TEXT);
INSERT INTO entries VALUES (1, 'First!'), (2, 'Nice café'), (3, 'Where is the T. rex?'), (4, 'We liked the moon rock'), (5, 'Great whale!');
"""


def test_first_and_second_window(box):
    box.sqlite("guestbook.db", SCHEMA)
    assert list(box.call("entries", "0,2")) == ["Great whale!", "We liked the moon rock"]
    assert list(box.call("entries", "2,2")) == ["Where is the T. rex?", "Nice café"]


def test_end_and_beyond(box):
    box.sqlite("guestbook.db", SCHEMA)
    assert list(box.call("entries", "4,10")) == ["First!"]
    assert list(box.call("entries", "20,10")) == []
