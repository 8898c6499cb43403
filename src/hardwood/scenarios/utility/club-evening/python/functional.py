def test_examples(box):
    assert box.call("evening", 2024, 5, "Thu", 2) == "2024-05-09"
    assert box.call("evening", 2024, 5, "Mon", 5) is None


def test_first_of_the_month(box):
    assert box.call("evening", 2024, 5, "Wed", 1) == "2024-05-01"
    assert box.call("evening", 2024, 5, "Tue", 1) == "2024-05-07"


def test_fifth(box):
    assert box.call("evening", 2024, 5, "Fri", 5) == "2024-05-31"
    assert box.call("evening", 2024, 2, "Thu", 5) == "2024-02-29"
    assert box.call("evening", 2023, 2, "Wed", 5) is None


def test_december(box):
    assert box.call("evening", 2024, 12, "Sun", 5) == "2024-12-29"
    assert box.call("evening", 2024, 12, "Wed", 5) is None
