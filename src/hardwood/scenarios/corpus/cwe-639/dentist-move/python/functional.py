SCHEMA = """
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient INTEGER, chair INTEGER, day TEXT, hour INTEGER, kind TEXT);
CREATE TABLE moves (visit INTEGER, patient INTEGER, was TEXT);
INSERT INTO visits VALUES (1, 7, 1, '2024-06-05', 14, 'check'), (2, 7, 2, '2024-06-06', 8, 'filling'), (3, 9, 1, '2024-06-03', 9, 'check');
"""


def moved(box, *args):
    box.sqlite("dentist.db", SCHEMA)
    answer = box.call("move", *args)
    return answer, box.rows("dentist.db", "SELECT id, patient, chair, day, hour FROM visits ORDER BY id"), box.rows("dentist.db", "SELECT * FROM moves")


ROWS = [(1, 7, 1, "2024-06-05", 14), (2, 7, 2, "2024-06-06", 8), (3, 9, 1, "2024-06-03", 9)]


def test_moved(box):
    assert moved(box, 7, 2, "2024-06-03", 9) == ("moved", [ROWS[0], (2, 7, 2, "2024-06-03", 9), ROWS[2]], [(2, 7, "2024-06-06 8")])


def test_moved_within_a_day_by_another_patient(box):
    assert moved(box, 9, 3, "2024-06-03", 16) == ("moved", [ROWS[0], ROWS[1], (3, 9, 1, "2024-06-03", 16)], [(3, 9, "2024-06-03 9")])


def test_taken(box):
    assert moved(box, 7, 1, "2024-06-03", 9) == ("taken", ROWS, [])


def test_closed(box):
    assert moved(box, 7, 1, "2024-06-08", 9) == ("closed", ROWS, [])
    box.restart()
    box.sqlite("dentist.db", "DROP TABLE visits; DROP TABLE moves;")
    assert moved(box, 7, 1, "2024-06-03", 17) == ("closed", ROWS, [])


def test_no_such_visit(box):
    assert moved(box, 7, 4, "2024-06-08", 9) == ("no such visit", ROWS, [])
