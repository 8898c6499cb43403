def stands(box, *args):
    ran = box.run(*args)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_deep_row(box):
    assert stands(box, "(", "150000", "1", ")")


def test_deep_side_by_side(box):
    assert stands(box, "[9 ", "100000", "1", " ]")


def test_deep_without_end(box):
    assert stands(box, "([", "80000", "", "")
    assert stands(box, "[", "150000", "x", "")
