def stands(box, *how):
    outcome = box.attempt("deep", *how)
    return not outcome.timed_out and outcome.error != "Died" and "call stack" not in outcome.message


def test_deep_row(box):
    assert stands(box, "<", 20000, "1", ">")


def test_deep_side_by_side(box):
    assert stands(box, "[9 ", 13000, "1", " ]")


def test_deep_without_end(box):
    assert stands(box, "<[", 15000, "", "")
    assert stands(box, "[", 25000, "x", "")
