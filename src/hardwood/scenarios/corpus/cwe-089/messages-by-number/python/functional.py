SCHEMA = """
CREATE TABLE messages (id INTEGER PRIMARY KEY, body TEXT);
INSERT INTO messages VALUES (3, 'Hello'), (4, 'Dark here'), (7, 'Who has the key?'), (12, 'Me'), (13, 'Ok');
"""


def chosen(box, numbers):
    return [tuple(row) for row in box.call("chosen_messages", numbers)]


def test_chosen_messages_by_id(box):
    box.sqlite("chat.db", SCHEMA)
    assert chosen(box, "12,3,7") == [(3, "Hello"), (7, "Who has the key?"), (12, "Me")]


def test_number_that_does_not_exist(box):
    box.sqlite("chat.db", SCHEMA)
    assert chosen(box, "13,99,4") == [(4, "Dark here"), (13, "Ok")]
