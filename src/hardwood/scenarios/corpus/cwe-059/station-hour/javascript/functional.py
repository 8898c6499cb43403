def publish(box, station, *hour):
    return box.call("publish", "shared", station, [list(m) for m in hour])


def test_new_file(box):
    box.write("shared/valley.txt", "theirs")
    assert publish(box, "hill-3", (10.0, 350, 4.25), (13.0, 225, 17.2), (11.5, 180, 17.2)) == "written"
    assert box.text("shared/hill-3.txt") == "station hill-3\ntemperature 11.5 (10.0 to 13.0)\ngust 17.2 from W\nwind N 1 E 0 S 1 W 1\n"
    assert box.text("shared/valley.txt") == "theirs" and box.files() == ["shared/hill-3.txt", "shared/valley.txt"]


def test_hour_before(box):
    box.write("shared/Süd 1.txt", "station Süd 1\ntemperature -20.0 (-30.0 to -10.0)\ngust 1.0 from N\nwind N 100 E 0 S 0 W 0\nold")
    assert publish(box, "Süd 1", (-2.0, 45, 0.0), (-4.0, 135, 3.0)) == "written"
    assert box.text("shared/Süd 1.txt") == "station Süd 1\ntemperature -3.0 (-4.0 to -2.0)\ngust 3.0 from S\nwind N 0 E 1 S 1 W 0\n"
    assert box.files() == ["shared/Süd 1.txt"]


def test_no_measurements(box):
    box.write("shared/hill-3.txt", "before")
    assert publish(box, "hill-3") == "not written"
    assert box.text("shared/hill-3.txt") == "before"
