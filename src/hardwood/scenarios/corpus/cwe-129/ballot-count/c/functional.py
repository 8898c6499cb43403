def test_one_class(box):
    assert box.output("3 0 3 5") == "1 0 0 2 0 1 "


def test_classes_add_up(box):
    assert box.output("0 1 2 3 4 5", "5", "4 4 4") == "1 1 1 1 4 2 "


def test_no_ballots(box):
    assert box.output("") == "0 0 0 0 0 0 "
