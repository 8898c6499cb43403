def test_examples(box):
    assert box.call("pages", "8, 1-3,2") == [1, 2, 3, 8]
    assert box.call("pages", "") == []


def test_single_pages(box):
    assert box.call("pages", "7") == [7]
    assert box.call("pages", "12,5,100,5") == [5, 12, 100]


def test_ranges(box):
    assert box.call("pages", "9-11") == [9, 10, 11]
    assert box.call("pages", "4-6 , 5-7") == [4, 5, 6, 7]
    assert box.call("pages", "3-3") == [3]
