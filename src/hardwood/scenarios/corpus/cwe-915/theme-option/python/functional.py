def test_title_size(box):
    assert box.call("styled", [["title.size", 40]]) == [40, "black", 20, "black"]


def test_several(box):
    options = [["body.color", "dark blue"], ["title.color", "#fff"], ["body.size", 12]]
    assert box.call("styled", options) == [20, "#fff", 12, "dark blue"]
