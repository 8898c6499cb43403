DATA = "LX4 2024-01-05 3.5\nM20 2024-01-05 1.0\nLX4 2024-01-06 4.0\nk9 2024-01-06 -2.0\n"


def test_lines_of_one_station(box):
    box.write("readings.txt", DATA)
    assert box.call("readings_of_station", "LX4") == ["LX4 2024-01-05 3.5", "LX4 2024-01-06 4.0"]
    assert box.call("readings_of_station", "k9") == ["k9 2024-01-06 -2.0"]


def test_no_readings(box):
    box.write("readings.txt", DATA)
    assert box.call("readings_of_station", "ZZ1") == []
