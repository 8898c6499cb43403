SCHEMA = """
DROP TABLE IF EXISTS entries;
DROP TABLE IF EXISTS doors;
CREATE TABLE entries (id INTEGER PRIMARY KEY, body TEXT);
INSERT INTO entries (id, body) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (5, 'e'), (6, 'f');
CREATE TABLE doors (name TEXT, code INTEGER);
"""


def seen(box, window, code):
    box.sqlite("guestbook.db", SCHEMA + f"INSERT INTO doors VALUES ('vault', {code});")
    return repr(box.attempt("entries", window).value)


def test_number_of_texts_does_not_tell_the_code(box):
    for window in ("0,(SELECT code FROM doors)", "1, (SELECT MAX(code) FROM doors) + 1"):
        assert seen(box, window, 2) == seen(box, window, 4)


def test_start_does_not_tell_the_code(box):
    window = "(SELECT code FROM doors),1"
    assert seen(box, window, 1) == seen(box, window, 3)


def test_question_behind_two_numbers(box):
    for window in ("0,1+(SELECT code FROM doors)", "0,(select/**/code/**/from/**/doors)", "0,1+(select/**/code/**/from/**/doors)"):
        assert seen(box, window, 2) == seen(box, window, 4)


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_words_that_come_back(box):
    for words in (("select",), ("select", "from"), ("select", "from", "where")):
        question = nested("(select code from doors where 1)", *words)
        assert seen(box, f"0,{question}", 2) == seen(box, f"0,{question}", 4)
        assert seen(box, f"{question},1", 1) == seen(box, f"{question},1", 3)


def test_number_at_an_end(box):
    for window in ("0,1 + (SELECT code FROM doors) + 0", "0 + (SELECT code FROM doors) + 0,1", "0,1 + (SELECT code FROM doors) -- 1"):
        assert seen(box, window, 2) == seen(box, window, 4)
