def test_goes_first(box):
    assert box.call("order_with_urgent", ["plate", "jug", "cup"], "tile") == ["tile", "plate", "jug", "cup"]


def test_nothing_waits(box):
    assert box.call("order_with_urgent", [], "jug") == ["jug"]


def test_same_pot_twice(box):
    assert box.call("order_with_urgent", ["mug", "plate"], "plate") == ["plate", "mug", "plate"]


def test_long_queue_and_free_names(box):
    pots = [f"Tom's cup / no. {number}" for number in range(300)]
    assert box.call("order_with_urgent", pots, "lid <big> & base; blue") == ["lid <big> & base; blue", *pots]
