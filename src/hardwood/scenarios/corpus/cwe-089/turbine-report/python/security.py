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


def test_union(box):
    assert not leaks(box, "max", "power) FROM daily UNION SELECT remote, pin FROM operators --")
    assert not leaks(box, "pitch, pin FROM operators, daily --", "power")


def test_limits(box):
    box.sqlite("park.db", SCHEMA)
    for limit in ("x' UNION SELECT remote, pin FROM operators --", "2024' OR '1'='1' UNION SELECT remote, pin FROM operators --", "x' UNION SELECT remote, pin FROM operators --\"", 'x" UNION SELECT remote, pin FROM operators --'):
        assert not leaks(box, "max", "power", limit)
        assert not leaks(box, "max", "power", "", limit)
