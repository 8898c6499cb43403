SCHEMA = """
CREATE TABLE jobs (title TEXT, company TEXT, city TEXT, level TEXT, days INTEGER, is_open INTEGER);
INSERT INTO jobs VALUES ('Baker', 'Brot & Co.', 'Bonn', 'senior', 1, 1), ('Roofer', 'Dach', 'Bonn', 'senior', 2, 1);
INSERT INTO jobs VALUES ('Clerk', 'Dach', 'Bonn', 'junior', 3, 1), ('Tailor', 'Nadel', 'Halle', 'senior', 4, 1), ('Cook', 'Dach', 'Bonn', 'senior', 5, 0);
"""


def titles(box, *fields):
    return sorted(row[0] for row in box.call("search_jobs", *fields))


def test_two_fields(box):
    box.sqlite("jobs.db", SCHEMA)
    assert titles(box, "Bonn", "senior") == ["Baker", "Roofer"]
    assert titles(box, "Bonn", "junior") == ["Clerk"]


def test_one_field(box):
    box.sqlite("jobs.db", SCHEMA)
    assert titles(box, "Bonn", "") == ["Baker", "Clerk", "Roofer"]
    assert titles(box, "", "senior") == ["Baker", "Roofer", "Tailor"]


def test_city_with_blank_and_hyphen(box):
    box.sqlite("jobs.db", SCHEMA + "INSERT INTO jobs VALUES ('Smith', 'Dach', 'Bad Neustadt-Süd', 'senior', 6, 1);")
    assert titles(box, "Bad Neustadt-Süd", "senior") == ["Smith"]
