import gzip


def received(box, text, station="Oberalm-2"):
    box.mkdir("inbox")
    return box.call("receive", station, gzip.compress(text.encode()))


def test_example(box):
    assert received(box, "06:10;0.4\n06:20;1.6\n") == {"readings": 2, "rain": 2.0, "wettest": "06:20"}
    assert box.text("inbox/Oberalm-2.csv") == "06:10;0.4\n06:20;1.6\n"


def test_dry_day_and_no_readings(box):
    assert received(box, "00:00;0\n00:10;0.0\n", "A b.c") == {"readings": 2, "rain": 0.0, "wettest": "00:00"}
    assert received(box, "") == {"readings": 0, "rain": 0.0, "wettest": None}
    assert box.text("inbox/A b.c.csv") == "00:00;0\n00:10;0.0\n"
    assert box.text("inbox/Oberalm-2.csv") == ""


def test_biggest_day(box):
    text = "12:00;0.1\n" * 20_000
    assert received(box, text) == {"readings": 20_000, "rain": 2000.0, "wettest": "12:00"}
    assert box.text("inbox/Oberalm-2.csv") == text


def test_too_big_a_day(box):
    assert received(box, "12:00;0.1\n" * 20_000 + "\n") is None
    assert received(box, "12:00;0.1\n" * 30_000) is None
    assert not box.exists("inbox/Oberalm-2.csv")
