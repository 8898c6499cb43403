SCHEMA = """
CREATE TABLE IF NOT EXISTS shares (id INTEGER PRIMARY KEY, household TEXT, size TEXT, depot TEXT);
CREATE TABLE IF NOT EXISTS breaks (share INTEGER, friday TEXT, taker TEXT);
DELETE FROM shares;
DELETE FROM breaks;
INSERT INTO shares VALUES (1, 'Roe', 'small', 'Mill'), (2, 'Ro', 'big', 'Hidden'), (3, 'Ek', 'big', 'Hidden'), (4, 'Ann', 'small', 'Dam');
INSERT INTO breaks VALUES (1, '2024-06-07', 'Kim'), (3, '2024-06-07', 'Kim');
"""


def stolen(box, household, share, first="2024-06-01", last="2024-06-10"):
    box.sqlite("farm.db", SCHEMA)
    mail = repr(box.attempt("hand_on", household, share, "Eve", first, last).value)
    return box.rows("farm.db", "SELECT * FROM breaks ORDER BY share, friday") != [(1, "2024-06-07", "Kim"), (3, "2024-06-07", "Kim")] or "Hidden" in mail


def test_share_of_somebody_else(box):
    assert not stolen(box, "Ann", 3)
    assert not stolen(box, "Ek", 4)


def test_share_that_is_handed_on_already(box):
    assert not stolen(box, "Ann", 1)
    assert not stolen(box, "Ann", 3, "2024-06-07", "2024-06-07")


def test_similar_name(box):
    assert not stolen(box, "Roe", 2)
    assert not stolen(box, "Ro", 1)
    assert not stolen(box, "ek", 3)


def test_household_without_shares(box):
    for household in ("Eve", "", "%"):
        for share in (1, 2, 3, 4):
            assert not stolen(box, household, share)


def test_before_an_own_share_is_handed_on(box):
    for foreign in (1, 3):
        box.sqlite("farm.db", SCHEMA)
        box.attempt("hand_on_all", ("Ann", foreign, "Eve", "2024-06-01", "2024-06-20"), ("Ann", 4, "Lu", "2024-06-01", "2024-06-10"))
        assert box.rows("farm.db", "SELECT * FROM breaks WHERE share != 4 ORDER BY share, friday") == [(1, "2024-06-07", "Kim"), (3, "2024-06-07", "Kim")]
