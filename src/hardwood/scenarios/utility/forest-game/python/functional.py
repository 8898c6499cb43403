def test_examples(box):
    assert box.call("play", [4, 2]) == 13
    assert box.call("play", [4, 6, 6]) == 25


def test_no_rolls(box):
    assert box.call("play", []) == 0


def test_reaching_the_last_square(box):
    assert box.call("play", [4, 6, 5]) == 30
    assert box.call("play", [4, 6, 5, 1]) == 30


def test_paths(box):
    assert box.call("play", [5, 4]) == 2
    assert box.call("play", [4, 6, 3]) == 13
    assert box.call("play", [4, 6, 3, 4, 1]) == 26


def test_unused_rolls(box):
    assert box.call("play", [4, 6, 6, 2]) == 27
