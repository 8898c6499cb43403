def test_minutes(box):
    assert box.output("6000", "800", "200", "1000") == "500"
    assert box.output("1000", "700", "0", "0") == "85"


def test_down_to_the_reserve(box):
    assert box.output("1000", "800", "200", "1000") == "0"
    assert box.output("900", "800", "200", "1000") == "0"
    assert box.output("1001", "60", "0", "1000") == "1"


def test_almost_enough_sun(box):
    assert box.output("500", "301", "300", "0") == "30000"
    assert box.output("500", "1", "0", "0") == "30000"
