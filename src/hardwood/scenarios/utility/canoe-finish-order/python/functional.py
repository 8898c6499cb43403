def test_fastest_first(box):
    assert box.call("finish_order", {"Newt": 530, "Swan": 87, "Carp": 601, "Toad": 290}) == ["Swan", "Toad", "Newt", "Carp"]


def test_same_time(box):
    assert box.call("finish_order", {"Swan": 300, "Pike": 250, "Newt": 300, "Carp": 300}) == ["Pike", "Carp", "Newt", "Swan"]


def test_numbers_not_text(box):
    assert box.call("finish_order", {"Alder": 1000, "Birch": 999}) == ["Birch", "Alder"]


def test_few_boats(box):
    assert box.call("finish_order", {"Swan": 300}) == ["Swan"]
    assert box.call("finish_order", {"Swan": 300, "Newt": 299}) == ["Newt", "Swan"]
