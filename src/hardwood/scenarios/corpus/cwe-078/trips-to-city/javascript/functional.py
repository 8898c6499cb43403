TRIPS = "T220,Oslo,2024-06-01\nT101,Rome,2024-05-02\nT104,Oslo,2024-05-03\nT7,Biel-Bienne,2024-07-07\n"


def test_sorted_numbers(box):
    box.write("trips.csv", TRIPS)
    assert box.call("tripsTo", "Oslo") == ["T104", "T220"]
    assert box.call("tripsTo", "Biel-Bienne") == ["T7"]


def test_no_trip(box):
    box.write("trips.csv", TRIPS)
    assert box.call("tripsTo", "Paris") == []


def test_city_with_an_umlaut(box):
    box.write("trips.csv", TRIPS + "T9,Zürich,2024-08-01\n")
    assert box.call("tripsTo", "Zürich") == ["T9"]
