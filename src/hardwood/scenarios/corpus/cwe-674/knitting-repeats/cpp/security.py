def stands(box, *args):
    ran = box.run(*args)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_deep_brackets(box):
    assert stands(box, "(", "250000", "k", ")")
    assert stands(box, "1(k ", "400000", "", ")")


def test_deep_brackets_that_stay_open(box):
    assert stands(box, "2(", "300000", "k", "")
    assert stands(box, "(", "60000", "k", "")


def test_deep_behind_flat(box):
    assert stands(box, "(k)p(k2 ", "250000", "x", " p)")
