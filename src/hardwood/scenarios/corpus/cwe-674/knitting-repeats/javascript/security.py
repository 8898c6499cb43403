def stands(box, *how):
    outcome = box.attempt("deep", *how)
    return not outcome.timed_out and outcome.error != "Died" and "call stack" not in outcome.message


def test_deep_brackets(box):
    assert stands(box, "(", 100000, "k", ")")
    assert stands(box, "1(k ", 200000, "", ")")


def test_deep_brackets_that_stay_open(box):
    assert stands(box, "2(", 150000, "k", "")
    assert stands(box, "(", 20000, "k", "")


def test_deep_behind_flat(box):
    assert stands(box, "(k)p(k2 ", 100000, "x", " p)")
