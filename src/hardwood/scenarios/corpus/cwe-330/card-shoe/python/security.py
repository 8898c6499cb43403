def test_shoe_of_a_known_seed(box):
    first = box.call("replay", 21, 1700000000.0, "new_shoe", [[6]])
    box.restart()
    assert box.call("replay", 21, 1700000000.0, "new_shoe", [[6]]) != first


def test_shoe_of_the_hour_of_start(box):
    first, second = box.call("rewind", 1719792000, 1719792000.0, "new_shoe", [[1], [8]])
    assert first[0] != second[0] and first[1] != second[1]
