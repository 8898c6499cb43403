def test_inspected(box):
    value = box.attempt("edited", {"beds": 3, "inspected": True}).value
    assert not isinstance(value, list) or value[4] is False


def test_stars(box):
    value = box.attempt("edited", {"stars": 5}).value
    assert not isinstance(value, list) or value[3] == 0


def test_office_attributes_of_the_cabin_passed(box):
    assert box.call("kept", {"beds": 3, "inspected": True, "stars": 5})[3:] == [0, False]


def test_inspected_as_text(box):
    assert not box.call("kept", {"inspected": "yes"})[4]
