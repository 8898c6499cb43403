def test_example(box):
    log = "06:00 north=4.5C south=6.0C\n06:10 door open\n06:20 north=-0.5C"
    assert box.call("last_readings", log) == {"north": -0.5, "south": 6.0}


def test_last_not_highest(box):
    log = "bed1=12.0C bed1=30.5C\nbed1=21.0C\n"
    assert box.call("last_readings", log) == {"bed1": 21.0}


def test_other_lines(box):
    assert box.call("last_readings", "fan=3 door=open\nlight=on east=0.0C ok\n") == {"east": 0.0}


def test_empty_log(box):
    assert box.call("last_readings", "") == {}
