def test_the_example(box):
    box.call("fill", [None, 0, 0, 2])
    assert [box.call("countReplies", place) for place in range(4)] == [3, 0, 1, 0]


def test_two_discussions(box):
    box.call("fill", [None, None, 0, 1, 2, 2, 3, 6, 6, 8, 1])
    assert box.call("countReplies", 0) == 3
    assert box.call("countReplies", 1) == 6
    assert box.call("countReplies", 6) == 3


def test_longer_chain(box):
    box.call("fill", [None, *range(100)])
    assert box.call("countReplies", 0) == 100
    assert box.call("countReplies", 40) == 60


def test_wide(box):
    box.call("fill", [None] + [0] * 200 + [7] * 50)
    assert box.call("countReplies", 0) == 250
    assert box.call("countReplies", 7) == 50
