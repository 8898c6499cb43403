def test_beds_and_price(box):
    assert box.call("edited", {"beds": 3, "nightly": 90}) == ["Lake hut", 3, 90, 0, False]


def test_headline(box):
    assert box.call("edited", {"headline": "Ann's hut"}) == ["Ann's hut", 2, 70, 0, False]


def test_nought_and_nothing(box):
    assert box.call("edited", {"headline": "", "nightly": 0}) == ["", 2, 0, 0, False]
    assert box.call("edited", {}) == ["Lake hut", 2, 70, 0, False]
