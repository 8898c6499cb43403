def test_words_of_a_known_seed(box):
    first = box.call("pick_known", 600, 1700000000.0, 3)
    box.restart()
    assert box.call("pick_known", 600, 1700000000.0, 3) != first


def test_words_of_the_shift_start(box):
    first = box.call("pick_known", 1732600800, 1732600800.0, 2)
    box.restart()
    assert box.call("pick_known", 1732600800, 1732600800.0, 2) != first
