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


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_bad_part_at_the_front(box):
    box.sqlite("chat.db", SCHEMA)
    for close in (")", "')", '")'):
        union = "SELECT * FROM (SELECT name FROM members) JOIN (SELECT password FROM members)"
        assert "Quittengelee" not in seen(box, f"0{close} UNION {union} --,3")


def test_letters_and_brackets_only(box):
    box.sqlite("chat.db", SCHEMA)
    for numbers in ("3) UNION SELECT name, password FROM members WHERE name IN (name", "3,0) UNION SELECT name, password FROM members WHERE 1 IN (1"):
        assert "Quittengelee" not in seen(box, numbers)


def test_words_that_come_back(box):
    box.sqlite("chat.db", SCHEMA)
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        assert "Quittengelee" not in seen(box, nested("3) union select name, password from members where name in (name", *words))
