SCHEMA = """
CREATE TABLE messages (id INTEGER PRIMARY KEY, room TEXT, body TEXT);
INSERT INTO messages VALUES (3, 'garden', 'Hello'), (4, 'board', 'The firm is sold');
CREATE TABLE members (name TEXT, password TEXT);
INSERT INTO members VALUES ('eve', 'Quittengelee');
"""


def test_other_room_by_a_closed_bracket(box):
    box.sqlite("chat.db", SCHEMA)
    for numbers in ("0) OR (1=1) OR (1=1", "3) OR id IN (4"):
        outcome = box.attempt("load", "chat.db", "garden", numbers)
        assert "firm is sold" not in repr(outcome.value)


def test_union_with_the_members(box):
    box.sqlite("chat.db", SCHEMA)
    for columns in ("password", "password, password", "1, 1, password"):
        outcome = box.attempt("load", "chat.db", "garden", f"0) UNION SELECT {columns} FROM members WHERE name IN ('eve'")
        assert "Quittengelee" not in repr(outcome.value)
    for close in (")", "')", '")', "\"')"):
        outcome = box.attempt("load", "chat.db", "garden", f"3,0{close} UNION SELECT password FROM members --")
        assert "Quittengelee" not in repr(outcome.value)
