def test_example(box):
    assert box.call("follow", "N3 E12 S1") == [12, 2]


def test_west_and_south(box):
    assert box.call("follow", "W4 S7") == [-4, -7]


def test_back_again(box):
    assert box.call("follow", "N5 W10 S5 E10") == [0, 0]
    assert box.call("follow", "N1 N1 E250") == [250, 2]


def test_no_directions(box):
    assert box.call("follow", "") == [0, 0]
