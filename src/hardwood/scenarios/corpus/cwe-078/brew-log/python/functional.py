import gzip

LOG = gzip.compress("05:00 18.2 °C\n06:00 18.4 °C\n07:00 18.9 °C\n08:00 19.1 °C\n".encode(), mtime=0)


def test_three_hours(box):
    box.write("brews/pils-07.gz", LOG)
    assert box.call("hours_of", "pils-07", 3) == ["06:00 18.4 °C", "07:00 18.9 °C", "08:00 19.1 °C"]


def test_one_hour_and_more_than_there_are(box):
    box.write("brews/ale_2.1.gz", LOG)
    assert box.call("hours_of", "ale_2.1", 1) == ["08:00 19.1 °C"]
    assert len(box.call("hours_of", "ale_2.1", 50)) == 4


def test_right_batch(box):
    box.write("brews/pils-07.gz", LOG)
    box.write("brews/pils-08.gz", gzip.compress(b"09:00 4.0\n", mtime=0))
    assert box.call("hours_of", "pils-08", 2) == ["09:00 4.0"]
