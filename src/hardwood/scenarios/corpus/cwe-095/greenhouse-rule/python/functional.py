READINGS = {"temperature": 34.5, "humidity": 55, "light": 0}


def test_greater_and_less(box):
    assert box.call("rule_holds", "temperature > 30", READINGS) is True
    assert box.call("rule_holds", "temperature < 30", READINGS) is False


def test_with_equality(box):
    assert box.call("rule_holds", "humidity <= 55", READINGS) is True
    assert box.call("rule_holds", "humidity >= 55.5", READINGS) is False
    assert box.call("rule_holds", "light == 0", READINGS) is True
    assert box.call("rule_holds", "light > -3", READINGS) is True
