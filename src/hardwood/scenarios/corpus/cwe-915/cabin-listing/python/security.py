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


def test_other_values(box):
    for values in ({"stars": 1}, {"stars": -1, "beds": 3}, {"stars": "5"}, {"stars": ""}, {"stars": None}, {"headline": "x", "inspected": 1}, {"inspected": "today", "nightly": 1}):
        stars, inspected = box.call("kept", values)[3:]
        assert stars == 0 and not inspected


def test_all_at_once(box):
    for values in ({"stars": 5, "inspected": True}, {"inspected": True, "beds": 1, "stars": 5}, {"headline": "x", "beds": 1, "nightly": 2, "stars": 3, "inspected": True}):
        assert box.call("kept", values)[3:] == [0, False]


def test_all_attributes_by_one_name(box):
    values = {"headline": "x", "beds": 1, "nightly": 2, "stars": 5, "inspected": True}
    assert box.call("kept", {"__dict__": values})[3:] == [0, False]
