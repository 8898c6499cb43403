LONG = 60000


def answers(box, *texts, cpu_s=1):
    for text in texts:
        outcome = box.attempt("is_meter_number", text, cpu_s=cpu_s)
        if outcome.timed_out or outcome.error in ("Died", "SystemExit"):
            return False
    return True


def test_long_group(box):
    assert answers(box, "1" * 36 + "!", "A" * 60 + "a", "A1" * 30 + ".", "7" * 60 + "--")


def test_many_groups(box):
    assert answers(box, "12 " * 25 + "!", "1-" * 60 + "!", "AB/12-" * 12 + "x", "12 345 678 " * 8 + " ", "D-7/A " * 12 + "/")


def test_mixed(box):
    assert answers(box, "1EMH00 " * 9 + "#", "1EMH00" * 10 + "#", "12-" * 10 + "3" * 50 + "_", "A" * 30 + " " + "B" * 30 + "b")


def test_long_texts(box):
    assert answers(box, "1" * LONG + "!", "A" * LONG + "--", "A1" * (LONG // 2) + ".", cpu_s=3)
    assert answers(box, "1-" * (LONG // 2) + "!", "12 " * (LONG // 3) + " ", "D-7/A " * (LONG // 6) + "#", " " * LONG + "1", cpu_s=3)
