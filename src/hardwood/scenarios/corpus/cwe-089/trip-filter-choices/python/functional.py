SCHEMA = """
CREATE TABLE trips (name TEXT, country TEXT, season TEXT, transport TEXT, margin TEXT);
INSERT INTO trips VALUES ('Fjords', 'Norway', 'summer', 'ship', 'm-311'), ('Alps', 'Italy', 'spring', 'train', 'm-199'), ('Oslo', 'Norway', 'autumn', 'train', 'm-240');
"""


def test_values_once_and_in_order(box):
    box.sqlite("agency.db", SCHEMA)
    assert list(box.call("filter_values", "country")) == ["Italy", "Norway"]
    assert list(box.call("filter_values", "season")) == ["autumn", "spring", "summer"]


def test_no_trips(box):
    box.sqlite("agency.db", SCHEMA + "DELETE FROM trips WHERE transport = 'ship';")
    assert list(box.call("filter_values", "transport")) == ["train"]
    box.sqlite("agency.db", "DELETE FROM trips;")
    box.restart()
    assert list(box.call("filter_values", "transport")) == []
