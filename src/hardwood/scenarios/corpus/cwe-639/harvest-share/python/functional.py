SCHEMA = """
DROP TABLE IF EXISTS shares;
DROP TABLE IF EXISTS breaks;
CREATE TABLE shares (id INTEGER PRIMARY KEY, household TEXT, size TEXT, depot TEXT);
CREATE TABLE breaks (share INTEGER, friday TEXT, taker TEXT);
INSERT INTO shares VALUES (1, 'Roe', 'small', 'Mill'), (2, 'Roe', 'big', 'Mill'), (3, 'Öz & Ek', 'big', 'Dam "2"');
INSERT INTO breaks VALUES (1, '2024-06-14', 'Kim'), (2, '2024-06-07', 'Kim');
"""
BEFORE = [(1, "2024-06-14", "Kim"), (2, "2024-06-07", "Kim")]


def handed(box, *args):
    box.sqlite("farm.db", SCHEMA)
    return box.call("hand_on", *args), box.rows("farm.db", "SELECT * FROM breaks ORDER BY share, friday")


def test_two_fridays(box):
    assert handed(box, "Roe", 1, "O'Hara", "2024-06-07", "2024-06-20") == (
        ["2024-06-07: small crate, depot Mill", "2024-06-14: small crate, depot Mill"],
        [(1, "2024-06-07", "O'Hara"), (1, "2024-06-14", "O'Hara"), (2, "2024-06-07", "Kim")],
    )


def test_one_friday_of_another_household(box):
    assert handed(box, "Öz & Ek", 3, "Lu", "2024-06-14", "2024-06-14") == (
        ['2024-06-14: big crate, depot Dam "2"'], [*BEFORE, (3, "2024-06-14", "Lu")]
    )


def test_no_friday(box):
    assert handed(box, "Roe", 2, "Lu", "2024-06-08", "2024-06-13") == ([], BEFORE)
    assert handed(box, "Roe", 2, "Lu", "2024-06-08", "2024-06-14") == (["2024-06-14: big crate, depot Mill"], [*BEFORE, (2, "2024-06-14", "Lu")])


def test_no_share(box):
    assert handed(box, "Roe", 4, "Lu", "2024-06-01", "2024-06-30") == ([], BEFORE)
    assert handed(box, "Roe", 2, "Lu", "2024-06-28", "2024-06-30") == (["2024-06-28: big crate, depot Mill"], [*BEFORE, (2, "2024-06-28", "Lu")])
