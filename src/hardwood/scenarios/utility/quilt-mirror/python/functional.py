def test_example(box):
    assert box.call("mirror", ["abc", "dee"]) == ["abccba", "deeeed", "deeeed", "abccba"]


def test_one_piece(box):
    assert box.call("mirror", ["x"]) == ["xx", "xx"]


def test_tall_patch(box):
    assert box.call("mirror", ["ab", "cd", "ef"]) == ["abba", "cddc", "effe", "effe", "cddc", "abba"]


def test_no_rows(box):
    assert box.call("mirror", []) == []
