SCHEMA = """
CREATE TABLE trips (name TEXT, country TEXT, season TEXT, transport TEXT, margin TEXT);
INSERT INTO trips VALUES ('Fjords', 'Norway', 'summer', 'ship', 'm-311'), ('Alps', 'Italy', 'spring', 'train', 'm-199'), ('Oslo', 'Norway', 'autumn', 'train', 'm-240');
"""


def choices(box, column):
    return [tuple(row) for row in box.call("ask", "agency.db", column)]


def test_values_once_and_in_order(box):
    box.sqlite("agency.db", SCHEMA)
    assert choices(box, "country") == [("Italy",), ("Norway",)]
    assert choices(box, "season") == [("autumn",), ("spring",), ("summer",)]


def test_fewer_and_no_trips(box):
    box.sqlite("agency.db", SCHEMA + "DELETE FROM trips WHERE transport = 'ship';")
    assert choices(box, "transport") == [("train",)]
    box.sqlite("agency.db", "DELETE FROM trips;")
    assert choices(box, "transport") == []
