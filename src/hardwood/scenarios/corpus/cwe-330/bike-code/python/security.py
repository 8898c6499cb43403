def test_codes_of_a_known_seed(box):
    first = box.call("text_known", 42, 1700000000.0, ["+49 1", "+49 2", "+49 3", "+49 4"])
    box.restart()
    assert box.call("text_known", 42, 1700000000.0, ["+49 1", "+49 2", "+49 3", "+49 4"]) != first


def test_codes_of_the_second_of_start(box):
    first = box.call("text_known", 1733333333, 1733333333, ["+33 6"] * 4)
    box.restart()
    assert box.call("text_known", 1733333333, 1733333333, ["+33 6"] * 4) != first
