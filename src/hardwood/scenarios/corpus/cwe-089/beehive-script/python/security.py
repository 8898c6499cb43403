SCHEMA = """
CREATE TABLE hives (name TEXT);
CREATE TABLE diary (hive TEXT, note TEXT);
CREATE TABLE keepers (name TEXT, is_chair INTEGER);
INSERT INTO keepers VALUES ('Olga', 1), ('Pit', 0);
"""
KEEPERS = [("Olga", 1), ("Pit", 0)]


def test_keeper_made_chair_by_a_note(box):
    box.sqlite("hives.db", SCHEMA)
    for quote in "'\"":
        box.attempt("add_hive", "A-1", f"x{quote}); UPDATE keepers SET is_chair = 1; --")
    assert box.rows("hives.db", "SELECT name, is_chair FROM keepers ORDER BY name") == KEEPERS


def test_keepers_deleted_by_a_name(box):
    box.sqlite("hives.db", SCHEMA)
    for quote in "'\"":
        box.attempt("add_hive", f"x{quote}); DELETE FROM keepers; --", "calm")
        box.attempt("add_hive", f"x{quote}, {quote}y{quote}); DELETE FROM keepers; --", "calm")
    assert box.rows("hives.db", "SELECT name, is_chair FROM keepers ORDER BY name") == KEEPERS


def test_statement_without_dashes(box):
    box.sqlite("hives.db", SCHEMA)
    for quote in "'\"":
        text = f"x{quote}); UPDATE keepers SET is_chair = 1; INSERT INTO hives VALUES ({quote}y"
        box.attempt("add_hive", "A-1", text)
        box.attempt("add_hive", text, "calm")
    assert box.rows("hives.db", "SELECT name, is_chair FROM keepers ORDER BY name") == KEEPERS


def test_keeper_copied_into_the_diary(box):
    box.sqlite("hives.db", SCHEMA)
    for quote in "'\"":
        text = f"x{quote} || (SELECT group_concat(name) FROM keepers) || {quote}"
        box.attempt("add_hive", "A-1", text)
        box.attempt("add_hive", text, "calm")
    assert box.rows("hives.db", "SELECT * FROM hives, diary WHERE name LIKE '%Olga%' OR hive LIKE '%Olga%' OR note LIKE '%Olga%'") == []


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_keeper_copied_by_other_quotes(box):
    box.sqlite("hives.db", SCHEMA)
    query = " || (select group_concat(name) from keepers) || "
    for start, end in (("'x'", "'"), ("''x'", "'"), ("x\"'", "'"), ("x\\'", "'")):
        box.attempt("add_hive", "A-1", start + query + end)
        box.attempt("add_hive", start + query + end, "calm")
        box.attempt("add_hive", "A-1", start + query.removesuffix("|| ") + ") --")
        box.attempt("add_hive", start + query.removesuffix("|| ") + ") --", "calm")
    for words in (("select",), ("select", "from"), ("select", "from", "where")):
        box.attempt("add_hive", "A-1", "x'" + nested(query.replace("keepers", "keepers where 1"), *words) + "'")
    assert box.rows("hives.db", "SELECT * FROM hives, diary WHERE name LIKE '%Olga%' OR hive LIKE '%Olga%' OR note LIKE '%Olga%'") == []


def test_keeper_made_chair_by_both_quotes(box):
    box.sqlite("hives.db", SCHEMA)
    for quote in ("\"'", "'\"", "\\'", "'x'"):
        text = f"x{quote}); UPDATE keepers SET is_chair = 1; --"
        box.attempt("add_hive", "A-1", text)
        box.attempt("add_hive", text, "calm")
        box.attempt("add_hive", f"x{quote}, 1); UPDATE keepers SET is_chair = 1; --", "calm")
    assert box.rows("hives.db", "SELECT name, is_chair FROM keepers ORDER BY name") == KEEPERS
