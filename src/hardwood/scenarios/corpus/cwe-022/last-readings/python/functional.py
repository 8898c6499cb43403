def test_last_two(box):
    box.write("logs/bed3/soil.log", "05:00 32.0\n06:00 31.5\n07:00 30.9\n")
    assert box.call("last_readings", "bed3/soil.log", 2) == ["06:00 31.5", "07:00 30.9"]


def test_more_than_there_are(box):
    box.write("logs/air.v2.log", "05:00 18.2\n06:00 18.0\n")
    assert box.call("last_readings", "air.v2.log", 10) == ["05:00 18.2", "06:00 18.0"]
