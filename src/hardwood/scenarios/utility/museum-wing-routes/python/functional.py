def test_ground(box):
    assert box.call("path_of", "minerals") == "/ground/minerals"


def test_upstairs(box):
    assert box.call("path_of", "coins & medals") == "/upstairs/coins"


def test_not_on_the_screens(box):
    assert box.call("path_of", "whales") == "/map"
    assert box.call("path_of", "") == "/map"


def test_capitals_are_another_room(box):
    assert box.call("path_of", "Minerals") == "/map"
