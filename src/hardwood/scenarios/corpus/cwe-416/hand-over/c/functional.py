def test_one_hand_over(box):
    assert box.output("Ida:6-14", "/", "0", "10", "Tom") == "Ida 6-10, Tom 10-14"


def test_another_shift(box):
    assert box.output("Ida:6-14", "Ben:5-9", "Lea:8-12", "/", "1", "6", "Tom") == "Ida 6-14, Ben 5-6, Lea 8-12, Tom 6-9"


def test_two_in_a_row(box):
    assert box.output("Ida:6-14", "/", "0", "10", "Tom", "1", "13", "Bartholomäus W") == "Ida 6-10, Tom 10-13, Bartholomäus W 13-14"


def test_the_same_shift_twice(box):
    assert box.output("Ida:6-14", "Ben:0-24", "/", "1", "12", "Tom", "1", "8", "Lea") == "Ida 6-14, Ben 0-8, Tom 12-24, Lea 8-12"
