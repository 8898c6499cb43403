SCHEMA = """
CREATE TABLE IF NOT EXISTS receipts (household TEXT, day TEXT, shop TEXT, note TEXT, cents INTEGER);
DELETE FROM receipts;
INSERT INTO receipts VALUES ('h-3', '2024-01-20', 'Joe', 'drill', 1200), ('h-31', '2024-02-02', 'Pharmacy', 'test strips', 4711),
  ('h-4', '2024-02-03', 'Divorce Lawyer', 'advice', 4711), ('H-3', '2024-02-04', 'Clinic', 'bill', 4711);
"""


def spied(box, household, words):
    box.sqlite("receipts.db", SCHEMA)
    return "4711" in repr(box.attempt("find_receipts", household, words).value)


def test_word_in_a_note_of_another_household(box):
    for words in ("strips", "advice", "bill"):
        assert not spied(box, "h-3", words)


def test_word_in_a_shop_of_another_household(box):
    for words in ("Pharmacy", "Lawyer", "Clin"):
        assert not spied(box, "h-3", words)


def test_everything(box):
    for words in ("", "%", "_", " "):
        assert not spied(box, "h-3", words)


def test_household_without_receipts(box):
    for household in ("h-5", "", "h", "%", "h-"):
        assert not spied(box, household, "")
