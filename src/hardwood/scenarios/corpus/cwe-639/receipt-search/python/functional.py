SCHEMA = """
CREATE TABLE receipts (household TEXT, day TEXT, shop TEXT, note TEXT, cents INTEGER);
INSERT INTO receipts VALUES ('h-31', '2023-11-20', 'Joe''s', 'bits for the drill', 1200), ('h-31', '2024-02-01', 'Tool Barn', 'drill, green', 8990),
  ('h-31', '2024-01-05', 'Bäcker Öz', 'rolls', 310), ('h-4', '2024-03-03', 'Pens & Co', '', 99);
"""


def found(box, household, words):
    box.sqlite("receipts.db", SCHEMA)
    return [tuple(row) for row in box.call("find_receipts", household, words)]


def test_word_in_notes(box):
    assert found(box, "h-31", "drill") == [("2024-02-01", "Tool Barn", 8990), ("2023-11-20", "Joe's", 1200)]


def test_word_in_a_shop(box):
    assert found(box, "h-31", " Joe's ") == [("2023-11-20", "Joe's", 1200)]
    box.restart()
    box.sqlite("receipts.db", "DROP TABLE receipts;")
    assert found(box, "h-4", "& Co") == [("2024-03-03", "Pens & Co", 99)]


def test_all_and_none(box):
    assert [row[0] for row in found(box, "h-31", "r")] == ["2024-02-01", "2024-01-05", "2023-11-20"]
    assert box.call("find_receipts", "h-31", "piano") == []
