SCHEMA = """
CREATE TABLE IF NOT EXISTS days (day TEXT PRIMARY KEY, hikers INTEGER, cyclists INTEGER, riders INTEGER, fines INTEGER);
CREATE TABLE IF NOT EXISTS rangers (name TEXT, pin INTEGER);
DELETE FROM days;
DELETE FROM rangers;
INSERT INTO days VALUES ('2024-05-05', 1, 2, 3, 40), ('2024-05-06', 10, 20, 30, 60);
INSERT INTO rangers VALUES ('Ida', 90210);
"""


def harmed(box, kind):
    """Whether fines, days or another day's numbers changed, or the pin came out."""
    box.sqlite("reserve.db", SCHEMA)
    value = repr(box.attempt("count", "2024-05-06", kind).value)
    days = box.rows("reserve.db", "SELECT day, fines FROM days ORDER BY day")
    other = box.rows("reserve.db", "SELECT hikers, cyclists, riders FROM days WHERE day = '2024-05-05'")
    today = sum(box.rows("reserve.db", "SELECT hikers, cyclists, riders FROM days WHERE day = '2024-05-06'")[0]) if len(days) == 2 and days[1][0] == "2024-05-06" else 0
    return "9021" in value or days != [("2024-05-05", 40), ("2024-05-06", 60)] or other != [(1, 2, 3)] or today not in (60, 61)


def test_column_that_has_no_picture(box):
    for kind in ("fines", "FINES", "[fines]", '"fines"', "day", "rowid"):
        assert not harmed(box, kind)


def test_more_than_a_column(box):
    for kind in ("fines = 0 WHERE day = ? --", "fines = 0 --", "hikers = 0, fines = ? --", "hikers = 999 WHERE day < ? --", "riders=0,fines=?--"):
        assert not harmed(box, kind)


def test_row_value(box):
    for kind in ("(fines, hikers) = (SELECT 0, 0) WHERE day = ? --", "(hikers,fines)=(SELECT/**/pin,0/**/FROM/**/rangers)/**/WHERE/**/day=?--"):
        assert not harmed(box, kind)


def test_pin_in_a_column(box):
    for kind in ("hikers = (SELECT pin FROM rangers) WHERE day = ? --", "hikers=(select/**/pin/**/from/**/rangers)where/**/day=?--", "cyclists = 90210 WHERE day <> ? OR 1 --"):
        assert not harmed(box, kind)


def test_quoted_day(box):
    for kind in ("fines = 0 WHERE day = '2024-05-06' --", "fines=0--", "hikers = (SELECT pin FROM rangers) --"):
        assert not harmed(box, kind)


def test_before_a_hiker(box):
    for kind in ("fines", "hikers = 0, fines = ? --", "fines = 0 WHERE day = ? --"):
        box.sqlite("reserve.db", SCHEMA)
        box.attempt("count_all", "2024-05-06", kind, "hikers")
        assert box.rows("reserve.db", "SELECT fines FROM days ORDER BY day") == [(40,), (60,)]


def test_name_of_a_picture_at_the_end(box):
    for kind in ("fines = 0 WHERE day = ? /* hikers", "fines = 0 WHERE day = ? -- hikers", "hikers = 999 WHERE day < ? /* riders"):
        assert not harmed(box, kind)


def test_day_with_a_statement(box):
    for day in ("x' OR 1 = 1 --", "x' OR '1'='1", 'x" OR 1 = 1 --', "x\"' OR 1 = 1 --", "x' UNION SELECT pin FROM rangers --", "2024-05-06' AND 0 UNION SELECT pin FROM rangers --"):
        box.sqlite("reserve.db", SCHEMA)
        got = repr(box.attempt("count", day, "hikers").value)
        assert "9021" not in got
        assert box.rows("reserve.db", "SELECT hikers, fines FROM days ORDER BY day") == [(1, 40), (10, 60)]
