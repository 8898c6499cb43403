SCHEMA = """
CREATE TABLE tracks (title TEXT, artist TEXT, genre TEXT, label TEXT);
INSERT INTO tracks VALUES ('Blue', 'Nils', 'jazz', 'ACT'), ('Red', 'Nils', 'jazz', 'ECM');
CREATE TABLE users (login TEXT, password TEXT);
INSERT INTO users VALUES ('owner', 'Tannenzapfen');
"""


def test_subquery_as_field(box):
    box.sqlite("music.db", SCHEMA)
    for field in ("(SELECT password FROM users)", "genre || (SELECT password FROM users)",
                  "genre||(select/**/password/**/from/**/users)"):
        assert "Tannenzapfen" not in repr(box.attempt("tracks_per", field).value)


def test_field_that_ends_the_statement(box):
    box.sqlite("music.db", SCHEMA)
    for close in ("", '"', "]", "`"):
        for field in (f"password{close}, 1 FROM users --", f"password{close} FROM users --"):
            assert "Tannenzapfen" not in repr(box.attempt("tracks_per", field).value)


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_words_that_come_back(box):
    box.sqlite("music.db", SCHEMA)
    for words in (("select",), ("select", "from"), ("select", "from", "where")):
        assert "Tannenzapfen" not in repr(box.attempt("tracks_per", nested("(select password from users where 1)", *words)).value)


def test_field_before_a_comma(box):
    box.sqlite("music.db", SCHEMA)
    for field in ("genre, (SELECT password FROM users)", "genre, 1 FROM users /*", "(SELECT password FROM users), genre"):
        assert "Tannenzapfen" not in repr(box.attempt("tracks_per", field).value)
