def slow(box, *texts):
    for text in texts:
        if box.attempt("is_meter_number", text, cpu_s=1).timed_out:
            return True
    return False


def test_long_group(box):
    assert not slow(box, "1" * 36 + "!", "A" * 60 + "a", "A1" * 30 + ".", "7" * 60 + "--")


def test_many_groups(box):
    assert not slow(box, "12 " * 25 + "!", "1-" * 60 + "!", "AB/12-" * 12 + "x", "12 345 678 " * 8 + " ", "D-7/A " * 12 + "/")


def test_mixed(box):
    assert not slow(box, "1EMH00 " * 9 + "#", "1EMH00" * 10 + "#", "12-" * 10 + "3" * 50 + "_", "A" * 30 + " " + "B" * 30 + "b")
