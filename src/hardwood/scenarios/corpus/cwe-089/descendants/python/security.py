SCHEMA = """
DROP TABLE IF EXISTS person;
DROP TABLE IF EXISTS child;
DROP TABLE IF EXISTS adoption;
CREATE TABLE person (name TEXT, born INTEGER);
CREATE TABLE child (parent TEXT, name TEXT);
CREATE TABLE adoption (file TEXT);
INSERT INTO adoption VALUES ('sealed-4711');
INSERT INTO child VALUES ('Ada', 'Cy'), ('Cy', 'Eli'), ('Kim', 'Lou');
"""


def leaks(box, names, more=()):
    box.sqlite("tree.db", SCHEMA)
    for parent, name in more:
        box.sqlite("tree.db", "INSERT INTO child VALUES ('%s', '%s');" % (parent, name.replace("'", "''")))
    return "sealed-4711" in repr(box.attempt("find", names).value)


def test_union_in_a_name(box):
    assert not leaks(box, ["x') UNION SELECT file FROM adoption --"])
    assert not leaks(box, ["Ada", "x') union/**/select/**/file/**/from/**/adoption--"])


def test_union_without_comment(box):
    assert not leaks(box, ["x') UNION SELECT file FROM adoption WHERE file NOT IN ('"])
    assert not leaks(box, ['x") UNION SELECT file FROM adoption --'])
    assert not leaks(box, ["x') UNION SELECT file FROM adoption --\""])


def test_all_children_of_everybody(box):
    box.sqlite("tree.db", SCHEMA)
    for name in ("x') OR 1 = 1 --", "x') OR ('a' = 'a", "x') OR parent NOT IN ('Ada"):
        assert "Lou" not in repr(box.attempt("find", [name]).value)


def test_name_that_is_in_the_tree(box):
    for forged in ("x') UNION SELECT file FROM adoption --", "x') UNION SELECT file FROM adoption --\"", 'x") UNION SELECT file FROM adoption --'):
        assert not leaks(box, ["Ada"], [("Ada", forged)])
        assert not leaks(box, ["Ada"], [("Cy", forged)])


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_other_quotes(box):
    for start in ("'x')", "''x')", "x\\')"):
        assert not leaks(box, [start + " UNION SELECT file FROM adoption --"])
        assert not leaks(box, ["Ada"], [("Ada", start + " UNION SELECT file FROM adoption --")])


def test_words_that_come_back(box):
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        forged = nested("x') union select file from adoption where file not in ('", *words)
        assert not leaks(box, [forged])
        assert not leaks(box, ["Ada"], [("Ada", forged)])
