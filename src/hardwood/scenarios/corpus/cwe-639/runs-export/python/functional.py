SCHEMA = """
CREATE TABLE runs (id INTEGER PRIMARY KEY, runner TEXT, day TEXT, metres INTEGER, seconds INTEGER, start TEXT);
INSERT INTO runs VALUES (9, 'ann', '2024-05-03', 10550, 3819, 'Park, east'), (17, 'ann', '2024-05-01', 2000, 660, 'Mill Rd 3'),
  (18, 'ann', '2024-05-01', 5000, 1500, 'Höhe "9"'), (20, 'bo', '2024-05-09', 1000, 299, 'Dam');
"""
HEAD = "day,km,pace,start\r\n"


def test_example(box):
    box.sqlite("runs.db", SCHEMA)
    assert box.call("export", "ann", ["9", "17"]) == HEAD + '2024-05-01,2.00,5:30,Mill Rd 3\r\n2024-05-03,10.55,6:02,"Park, east"\r\n'


def test_order_and_twice(box):
    box.sqlite("runs.db", SCHEMA)
    assert box.call("export", "ann", ["18", "17", "18", "18"]) == HEAD + '2024-05-01,2.00,5:30,Mill Rd 3\r\n2024-05-01,5.00,5:00,"Höhe ""9"""\r\n'
    assert box.call("export", "bo", ["20", "20"]) == HEAD + "2024-05-09,1.00,4:59,Dam\r\n"


def test_many(box):
    box.sqlite("runs.db", SCHEMA)
    days = {31: 7, 32: 2, 33: 9, 34: 4, 35: 1, 36: 8, 37: 3, 38: 6}
    box.sqlite("runs.db", "".join(f"INSERT INTO runs VALUES ({n}, 'cy', '2024-06-0{day}', {n}000, {n * 300}, 'S');" for n, day in days.items()))
    lines = [f"2024-06-0{day},{n}.00,5:00,S\r\n" for n, day in sorted(days.items(), key=lambda pair: pair[1])]
    assert box.call("export", "cy", ["33", "31", "36", "38", "34", "37", "32", "35"]) == HEAD + "".join(lines)


def test_ids_that_are_skipped(box):
    box.sqlite("runs.db", SCHEMA)
    assert box.call("export", "bo", ["", "21", "all", "20", "1.5"]) == HEAD + "2024-05-09,1.00,4:59,Dam\r\n"


def test_nothing_left(box):
    box.sqlite("runs.db", SCHEMA)
    assert box.call("export", "bo", ["21", "x"]) == ""
    assert box.call("export", "ann", []) == ""
