def test_line(box):
    box.call("log_note", "k1", "alarm", "mast is down")
    assert box.text("stations.log") == "station=k1;level=alarm;note=mast is down\n"


def test_lines(box):
    box.call("log_note", "k1", "info", "battery at 80 %")
    box.call("log_note", "süd-2", "alarm", "wind: 31 m/s, mast (Öland) shakes")
    assert box.text("stations.log").splitlines() == [
        "station=k1;level=info;note=battery at 80 %",
        "station=süd-2;level=alarm;note=wind: 31 m/s, mast (Öland) shakes",
    ]
