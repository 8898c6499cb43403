def test_most(box):
    assert box.call("most_packed", ["assam", "oolong", "oolong", "chai", "oolong", "assam"]) == "oolong"


def test_most_is_last(box):
    assert box.call("most_packed", ["assam", "chai", "chai"]) == "chai"


def test_most_is_first(box):
    assert box.call("most_packed", ["assam", "lemon", "assam", "chai"]) == "assam"


def test_one_tin(box):
    assert box.call("most_packed", ["Ceylon (50 g) & rose"]) == "Ceylon (50 g) & rose"
