SCHEMA = """
CREATE TABLE feed_log (day TEXT, kilos INTEGER);
CREATE TABLE milk_log (day TEXT, litres INTEGER);
CREATE TABLE weather_log (day TEXT, rain INTEGER);
CREATE TABLE animals (name TEXT, day TEXT);
INSERT INTO animals VALUES ('Berta', '2021-04-01'), ('Lotte', '2022-09-12');
"""


def animals_left(box, db, table):
    box.sqlite(db, SCHEMA)
    box.attempt("purge_log", db, table, "2024-01-01")
    return box.rows(db, "SELECT COUNT(*) FROM animals")


def test_animals_are_no_log(box):
    assert animals_left(box, "a.db", "animals") == [(2,)]


def test_condition_behind_the_table(box):
    assert animals_left(box, "b.db", "animals --") == [(2,)]
    assert animals_left(box, "c.db", "animals WHERE ? <> '' --") == [(2,)]


def test_name_of_a_log_in_a_comment(box):
    assert animals_left(box, "d.db", "animals WHERE ? <> '' --_log") == [(2,)]
    assert animals_left(box, "e.db", "animals /* milk_log */") == [(2,)]


def test_recent_entries_by_another_condition(box):
    box.sqlite("f.db", SCHEMA + "INSERT INTO milk_log VALUES ('2024-02-01', 300);")
    box.attempt("purge_log", "f.db", "milk_log WHERE ? <> '' --", "2024-01-01")
    assert box.rows("f.db", "SELECT COUNT(*) FROM milk_log") == [(1,)]


def test_condition_without_dashes_and_quotes(box):
    assert animals_left(box, "g.db", "animals WHERE ? IS NOT NULL /*") == [(2,)]
    assert animals_left(box, "h.db", "animals WHERE ? IS NOT NULL /* milk_log") == [(2,)]
    box.sqlite("i.db", SCHEMA + "INSERT INTO milk_log VALUES ('2024-02-01', 300);")
    box.attempt("purge_log", "i.db", "milk_log WHERE ? IS NOT NULL /*", "2024-01-01")
    assert box.rows("i.db", "SELECT COUNT(*) FROM milk_log") == [(1,)]


def test_recent_entries_by_the_day(box):
    box.sqlite("j.db", SCHEMA + "INSERT INTO milk_log VALUES ('2024-02-01', 300);")
    for day in ("2000-01-01' OR '1'='1", "2000-01-01' OR 1 --", "'2000' OR 1 --", '2000-01-01" OR 1 --', "2000-01-01\"' OR 1 --"):
        box.attempt("purge_log", "j.db", "milk_log", day)
    assert box.rows("j.db", "SELECT COUNT(*) FROM milk_log") == [(1,)]
