SCHEMA = """
DROP TABLE IF EXISTS flats;
DROP TABLE IF EXISTS owners;
CREATE TABLE flats (id INTEGER PRIMARY KEY, town TEXT, rooms INTEGER, rent INTEGER, floor INTEGER, about TEXT, phone TEXT, least INTEGER);
INSERT INTO flats VALUES (1, 'Bonn', 3, 899, 2, 'Sunny', '0228-1', 640), (2, 'Ulm', 4, 900, 1, 'Quiet', '0731-2', 890);
CREATE TABLE owners (phone TEXT);
INSERT INTO owners VALUES ('0228-4711');
"""
UNION = "UNION/**/SELECT/**/1,phone,2,3/**/FROM/**/owners"


def leaks(box, line):
    box.sqlite("flats.db", SCHEMA)
    return "0228-4711" in repr(box.attempt("search", line).value)


def test_union_in_a_value(box):
    assert not leaks(box, f"town=x'/**/{UNION}--")
    assert not leaks(box, f"rooms>=3 town='/**/{UNION}--")
    assert not leaks(box, f'town=x"/**/{UNION}--')
    assert not leaks(box, f"town=x'/**/{UNION}--\"")


def test_union_behind_a_number(box):
    assert not leaks(box, f"rooms>=0/**/{UNION}--")
    assert not leaks(box, f"rent<900/**/{UNION}--")
    assert not leaks(box, f"floor=1'/**/{UNION}--")


def test_union_in_a_word(box):
    assert not leaks(box, f"x%'/**/{UNION}--")
    assert not leaks(box, f"town=Bonn Sunny'/**/{UNION}--")
    assert not leaks(box, f'x%"/**/{UNION}--')
    assert not leaks(box, f"x%'/**/{UNION}--\"")


def test_value_that_is_a_condition(box):
    box.sqlite("flats.db", SCHEMA)
    for line in ("town=x'/**/OR/**/'1'='1", "rooms>=9/**/OR/**/1=1", "xyz%'/**/OR/**/'1'='1'--", "town=x'/**/OR/**/1=1--"):
        assert not box.attempt("search", line).value


def test_column_of_the_landlords(box):
    box.sqlite("flats.db", SCHEMA)
    for column in ("least", "LEAST"):
        assert repr(box.attempt("search", f"{column}<650").value) == repr(box.attempt("search", f"{column}<630").value)
    assert repr(box.attempt("search", "phone=0228-1").value) == repr(box.attempt("search", "phone=0228-9").value)


def test_query_as_a_number(box):
    assert not leaks(box, f"rooms=(SELECT/**/3) rooms>0/**/{UNION}--")
    box.sqlite("flats.db", SCHEMA)
    shown = [box.attempt("search", f"rent>=(SELECT/**/{low}*COUNT(*)/**/FROM/**/owners)").value for low in (0, 100000)]
    assert not shown[0] or shown[0] == shown[1]


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_other_quotes(box):
    for start in ("'x'", "''x'", "x\\'"):
        assert not leaks(box, f"town={start}/**/{UNION}--")
        assert not leaks(box, f"{start}/**/{UNION}--")


def test_words_that_come_back(box):
    union = "/**/union/**/select/**/1,phone,2,3/**/from/**/owners/**/where/**/phone<>'"
    for words in (("select",), ("select", "union"), ("select", "union", "from"), ("select", "union", "from", "where")):
        assert not leaks(box, "town=x'" + nested(union, *words))
        assert not leaks(box, "xyz%'" + nested(union, *words))
