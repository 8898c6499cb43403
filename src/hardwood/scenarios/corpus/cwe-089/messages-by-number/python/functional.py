SCHEMA = """
CREATE TABLE messages (id INTEGER PRIMARY KEY, room TEXT, body TEXT);
INSERT INTO messages VALUES (3, 'garden', 'Hello'), (4, 'cellar', 'Dark here'), (7, 'garden', 'Who has the key?'), (12, 'garden', 'Me'), (13, 'garden', 'Ok');
"""


def test_chosen_messages_by_id(box):
    box.sqlite("chat.db", SCHEMA)
    assert list(box.call("load", "chat.db", "garden", "12,3,7")) == ["Hello", "Who has the key?", "Me"]


def test_other_rooms_are_left_out(box):
    box.sqlite("chat.db", SCHEMA)
    assert list(box.call("load", "chat.db", "garden", "3,4,99")) == ["Hello"]
    assert list(box.call("load", "chat.db", "cellar", "4")) == ["Dark here"]
