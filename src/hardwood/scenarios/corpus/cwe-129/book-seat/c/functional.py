EMPTY = "." * 18


def test_free_seat(box):
    assert box.output(EMPTY, "7") == "yes ......X..........."
    assert box.output(EMPTY, "1", "18") == "yes yes X................X"


def test_taken_seat(box):
    assert box.output(".X" * 9, "2", "3") == "no yes .XXX.X.X.X.X.X.X.X"


def test_same_seat_twice(box):
    assert box.output(EMPTY, "10", "10") == "yes no .........X........"
