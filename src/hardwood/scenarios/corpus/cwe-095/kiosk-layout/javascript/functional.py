def test_columns(box):
    assert box.call("columnsOf", "[1, 2, 5]") == [1, 2, 5]
    assert box.call("columnsOf", "[12, 7]") == [12, 7]


def test_one_or_none(box):
    assert box.call("columnsOf", "[3]") == [3]
    assert box.call("columnsOf", "[]") == []


def test_many(box):
    assert box.call("columnsOf", "[" + ", ".join(map(str, range(40))) + "]") == list(range(40))
