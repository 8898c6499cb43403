def test_example(box):
    assert box.call("marks", "ACGT", "AGGTCA") == "|.||--"


def test_upper_is_longer(box):
    assert box.call("marks", "TTGAC", "AT") == ".|---"


def test_same_length(box):
    assert box.call("marks", "GATTACA", "GATTACA") == "|||||||"
    assert box.call("marks", "AC", "CA") == ".."


def test_empty(box):
    assert box.call("marks", "", "") == ""
    assert box.call("marks", "", "CAT") == "---"
