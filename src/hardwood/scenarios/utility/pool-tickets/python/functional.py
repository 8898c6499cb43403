def test_examples(box):
    assert box.call("cheapest", 12) == 40
    assert box.call("cheapest", 9) == 32


def test_few(box):
    assert [box.call("cheapest", n) for n in (0, 1, 7, 8, 10, 11)] == [0, 4, 28, 32, 32, 36]


def test_card_not_used_up(box):
    assert box.call("cheapest", 19) == 64
    assert box.call("cheapest", 39) == 128


def test_season(box):
    assert box.call("cheapest", 45) == 148
    assert box.call("cheapest", 46) == 150
    assert box.call("cheapest", 500) == 150
