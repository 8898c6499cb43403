SCHEMA = """
CREATE TABLE books (title TEXT, author TEXT, year INTEGER);
INSERT INTO books VALUES ('Dune', 'Herbert', 1965), ('Emma', 'Austen', 1815), ('Momo', 'Ende', 1973);
CREATE TABLE staff (name TEXT, password TEXT);
INSERT INTO staff VALUES ('root', 'kestrel');
"""


def answers(box, question):
    return [repr(box.attempt("list_books", question.replace("?", guess)).value) for guess in ("k%", "z%")]


def test_order_does_not_tell_the_password(box):
    box.sqlite("library.db", SCHEMA)
    yes, no = answers(box, "CASE WHEN (SELECT password FROM staff) LIKE '?' THEN year ELSE -year END")
    assert yes == no


def test_number_of_rows_does_not_tell_the_password(box):
    box.sqlite("library.db", SCHEMA)
    for close in ("", '"', "]", "`"):
        yes, no = answers(box, f"title{close} LIMIT (SELECT password LIKE '?' FROM staff) --")
        assert yes == no


def test_small_letters_and_no_blanks(box):
    box.sqlite("library.db", SCHEMA)
    yes, no = answers(box, "(case/**/when/**/(select/**/password/**/from/**/staff)/**/like'?'then/**/year/**/else-year/**/end)")
    assert yes == no


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_questions_without_quotes(box):
    box.sqlite("library.db", SCHEMA)
    for question in (
        "title LIMIT (SELECT unicode(password) IN (?) FROM staff)",
        "title, 1 LIMIT (SELECT unicode(password) IN (?) FROM staff)",
        "year, 1 LIMIT (SELECT unicode(password) IN (?) FROM staff) /* title",
        "iif((SELECT unicode(password) IN (?) FROM staff), year, author)",
    ):
        right, wrong = (repr(box.attempt("list_books", question.replace("?", guess)).value) for guess in ("107", "122"))
        assert right == wrong


def test_words_that_come_back(box):
    box.sqlite("library.db", SCHEMA)
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        question = nested("title LIMIT (select unicode(password) in (?) from staff)", *words)
        right, wrong = (repr(box.attempt("list_books", question.replace("?", guess)).value) for guess in ("107", "122"))
        assert right == wrong
