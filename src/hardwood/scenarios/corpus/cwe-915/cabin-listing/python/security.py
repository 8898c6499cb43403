def test_inspected(box):
    value = box.attempt("edited", {"beds": 3, "inspected": True}).value
    assert not isinstance(value, list) or value[4] is False


def test_stars(box):
    value = box.attempt("edited", {"stars": 5}).value
    assert not isinstance(value, list) or value[3] == 0
