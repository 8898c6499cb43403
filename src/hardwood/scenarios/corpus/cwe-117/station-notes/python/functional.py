def test_line(box):
    box.call("log_note", "s.log", "k1", "info", "battery at 80 %")
    box.call("log_note", "s.log", "süd-2", "alarm", "wind: 31 m/s, mast (north) shakes")
    assert box.text("s.log").splitlines() == [
        "station=k1;level=info;note=battery at 80 %",
        "station=süd-2;level=alarm;note=wind: 31 m/s, mast (north) shakes",
    ]


def test_unknown_level(box):
    assert box.attempt("log_note", "s.log", "k1", "fatal", "x").error == "ValueError"
    assert not box.text("s.log")
