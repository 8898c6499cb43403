def test_example(box):
    assert box.call("run", ["power", "timer", "start"]) == ["ready", "ready", "washing"]


def test_whole_wash(box):
    events = ["power", "start", "timer", "timer", "power"]
    assert box.call("run", events) == ["ready", "washing", "spinning", "ready", "off"]


def test_events_that_change_nothing(box):
    assert box.call("run", ["start", "knock"]) == ["off", "off"]
    assert box.call("run", ["power", "start", "power", "stop"]) == ["ready", "washing", "washing", "ready"]


def test_no_events(box):
    assert box.call("run", []) == []
