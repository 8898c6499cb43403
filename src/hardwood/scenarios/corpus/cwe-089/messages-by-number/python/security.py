SCHEMA = """
CREATE TABLE messages (id INTEGER PRIMARY KEY, body TEXT);
INSERT INTO messages VALUES (3, 'Hello'), (4, 'Dark here');
CREATE TABLE members (name TEXT, password TEXT);
INSERT INTO members VALUES ('eve', 'Quittengelee');
"""


def seen(box, numbers):
    return repr(box.attempt("chosen_messages", numbers).value)


def test_union_with_the_members(box):
    box.sqlite("chat.db", SCHEMA)
    for close in (")", "')", '")', "\"')"):
        # a comma would be split off; a join gives the second column without one
        union = "SELECT * FROM (SELECT name FROM members) JOIN (SELECT password FROM members)"
        assert "Quittengelee" not in seen(box, f"3,0{close} UNION {union} --")


def test_balanced_union(box):
    box.sqlite("chat.db", SCHEMA)
    for quote in ("", "'", '"'):
        assert "Quittengelee" not in seen(box, f"0{quote}) UNION SELECT * FROM members WHERE name NOT IN ({quote}0")


def test_yes_or_no_questions_without_blanks(box):
    box.sqlite("chat.db", SCHEMA)
    for quote in ("", "'", '"'):
        mark = quote or "'"
        yes, no = (repr(seen(box, text)) for text in
                   (f"0{quote})or(select/**/password/**/from/**/members)like{mark}{guess}{mark}or({quote}0" for guess in ("Q%", "Z%")))
        assert yes == no
