def test_columns(box):
    assert list(box.call("columns_of", "[1, 2, 5]")) == [1, 2, 5]
    assert list(box.call("columns_of", "[12, 7]")) == [12, 7]


def test_one_or_none(box):
    assert list(box.call("columns_of", "[3]")) == [3]
    assert list(box.call("columns_of", "[]")) == []
