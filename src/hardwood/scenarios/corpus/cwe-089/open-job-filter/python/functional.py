SCHEMA = """
CREATE TABLE jobs (title TEXT, city TEXT, level TEXT, company TEXT, is_open INTEGER);
INSERT INTO jobs VALUES ('Baker', 'Bonn', 'senior', 'Brot & Co.', 1), ('Roofer', 'Bonn', 'senior', 'Dach', 1);
INSERT INTO jobs VALUES ('Clerk', 'Bonn', 'junior', 'Dach', 1), ('Tailor', 'Halle', 'senior', 'Nadel', 1), ('Cook', 'Bonn', 'senior', 'Dach', 0);
"""


def test_two_fields(box):
    box.sqlite("jobs.db", SCHEMA)
    assert sorted(box.call("search_jobs", city="Bonn", level="senior")) == ["Baker", "Roofer"]
    assert sorted(box.call("search_jobs", company="Dach", level="junior")) == ["Clerk"]


def test_one_field(box):
    box.sqlite("jobs.db", SCHEMA)
    assert sorted(box.call("search_jobs", company="Brot & Co.")) == ["Baker"]
    assert sorted(box.call("search_jobs", city="Halle")) == ["Tailor"]


def test_no_field(box):
    box.sqlite("jobs.db", SCHEMA)
    assert sorted(box.call("search_jobs")) == ["Baker", "Clerk", "Roofer", "Tailor"]
