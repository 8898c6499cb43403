SCHEMA = """
CREATE TABLE IF NOT EXISTS visits (id INTEGER PRIMARY KEY, patient INTEGER, chair INTEGER, day TEXT, hour INTEGER, kind TEXT);
CREATE TABLE IF NOT EXISTS moves (visit INTEGER, patient INTEGER, was TEXT);
DELETE FROM visits;
DELETE FROM moves;
INSERT INTO visits VALUES (1, 7, 1, '2024-06-05', 14, 'check'), (2, 77, 2, '2024-06-06', 8, 'filling'), (3, 9, 1, '2024-06-03', 9, 'check');
"""


def stays(box, patient, visit, day="2024-06-04", hour=10):
    box.sqlite("dentist.db", SCHEMA)
    before = box.rows("dentist.db", "SELECT * FROM visits ORDER BY id")
    box.attempt("move", patient, visit, day, hour)
    return box.rows("dentist.db", "SELECT * FROM visits ORDER BY id") == before and not box.rows("dentist.db", "SELECT * FROM moves")


def test_visit_of_somebody_else(box):
    assert stays(box, 7, 3)
    assert stays(box, 9, 1)


def test_similar_number(box):
    assert stays(box, 7, 2)
    assert stays(box, 77, 1)


def test_patient_without_visits(box):
    assert stays(box, 8, 1)
    assert stays(box, 0, 3, "2024-06-07", 16)


def test_on_the_same_day(box):
    assert stays(box, 7, 3, "2024-06-03", 16)
    assert stays(box, 9, 1, "2024-06-05", 8)


def test_before_an_own_visit_is_moved(box):
    for patient, foreign, own in ((7, 3, 1), (9, 1, 3), (77, 1, 2)):
        box.sqlite("dentist.db", SCHEMA)
        others = "SELECT * FROM visits WHERE id != ? ORDER BY id"
        before = box.rows("dentist.db", others, own)
        box.attempt("moves", (patient, foreign, "2024-06-04", 10), (patient, own, "2024-06-07", 15))
        assert box.rows("dentist.db", others, own) == before
        assert not box.rows("dentist.db", "SELECT * FROM moves WHERE visit != ?", own)
