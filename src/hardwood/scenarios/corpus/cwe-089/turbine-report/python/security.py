SCHEMA = """
DROP TABLE IF EXISTS daily;
DROP TABLE IF EXISTS operators;
CREATE TABLE daily (turbine TEXT, day TEXT, power REAL, wind REAL, pitch REAL);
INSERT INTO daily VALUES ('T1', '2024-03-01', 41.5, 9, 12);
CREATE TABLE operators (name TEXT, pin INTEGER, remote TEXT);
INSERT INTO operators VALUES ('Ole', 90210, 'r-brake-88');
"""


def leaks(box, *arguments):
    box.sqlite("park.db", SCHEMA)
    value = repr(box.attempt("report", *arguments).value)
    return "90210" in value or "r-brake-88" in value


def test_pin_in_place_of_a_value(box):
    assert not leaks(box, "max", "(SELECT pin FROM operators)")
    assert not leaks(box, "max", "(select/**/pin/**/from/**/operators)")
    assert not leaks(box, "max", "power) + (SELECT MAX(pin) - MAX(power) FROM operators, daily")


def test_pin_in_place_of_a_function(box):
    assert not leaks(box, "(SELECT pin FROM operators) + 0 * max", "power")
    assert not leaks(box, "(select/**/pin/**/from/**/operators)+0*avg", "wind")


def test_limits(box):
    box.sqlite("park.db", SCHEMA)
    for limit in ("x' UNION SELECT remote, pin FROM operators --", "2024' OR '1'='1' UNION SELECT remote, pin FROM operators --", "0' AND ? UNION SELECT remote, pin FROM operators --", "x' UNION SELECT remote, pin FROM operators --\"", 'x" UNION SELECT remote, pin FROM operators --'):
        assert not leaks(box, "max", "power", limit)
        assert not leaks(box, "max", "power", "", limit)


def test_union_behind_a_closed_name(box):
    for close in ("", '"', "]", "`"):
        for condition in ("? < ?", "1"):
            rest = f" FROM daily WHERE {condition} UNION SELECT remote, pin FROM operators --"
            assert not leaks(box, "max", f"power{close}){rest}")
            assert not leaks(box, f"max{close}(power){rest}", "power")
    assert not leaks(box, "pitch, pin FROM operators, daily WHERE ? < ? --", "power")


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_words_that_come_back(box):
    for words in (("select",), ("select", "from"), ("select", "from", "where")):
        pin = nested("(select pin from operators where 1)", *words)
        assert not leaks(box, "max", pin)
        assert not leaks(box, pin + " + 0 * max", "power")


def test_name_of_a_menu_at_the_end(box):
    assert not leaks(box, "max", "pitch), (SELECT pin FROM operators) AS pin FROM daily /* power")
    assert not leaks(box, "max", "(SELECT pin FROM operators) + 0 * power")
    assert not leaks(box, "pitch, pin FROM operators, daily /* max", "power")
    assert not leaks(box, "(SELECT pin FROM operators) + max", "power")
