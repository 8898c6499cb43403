SCHEMA = """
CREATE TABLE flats (id INTEGER PRIMARY KEY, town TEXT, rooms INTEGER, rent INTEGER, floor INTEGER, about TEXT, phone TEXT, least INTEGER);
INSERT INTO flats VALUES (1, 'Bonn', 3, 899, 2, 'Sunny, with balcony', '1', 800), (2, 'Bonn', 4, 900, 1, 'Quiet yard & garden', '2', 850),
  (3, 'Köln', 3, 700, 10, 'Balcony to the south', '3', 650), (4, 'Bonn', 1, 400, 0, '10 min to the station', '4', 400), (5, 'Bonn', 3, 700, 3, 'balcony, cellar', '5', 600);
"""


def test_conditions(box):
    box.sqlite("flats.db", SCHEMA)
    assert box.call("search", "rooms>=3 rent<900 town=Bonn") == [[5, "Bonn", 3, 700], [1, "Bonn", 3, 899]]
    assert box.call("search", "rent<=900 rooms>3") == [[2, "Bonn", 4, 900]]


def test_words(box):
    box.sqlite("flats.db", SCHEMA)
    assert box.call("search", "balcony town=Bonn") == [[5, "Bonn", 3, 700], [1, "Bonn", 3, 899]]
    assert box.call("search", "yard & garden") == [[2, "Bonn", 4, 900]]


def test_numbers_are_compared_as_numbers(box):
    box.sqlite("flats.db", SCHEMA)
    assert box.call("search", "floor>2 town=Köln") == [[3, "Köln", 3, 700]]
    assert box.call("search", "floor=0") == [[4, "Bonn", 1, 400]]


def test_all_and_none(box):
    box.sqlite("flats.db", SCHEMA)
    assert [row[0] for row in box.call("search", "")] == [4, 3, 5, 1, 2]
    assert box.call("search", "town=Ulm") == []
