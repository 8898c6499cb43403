def test_sums(box):
    assert box.call("workOut", "2*(3+4)") == 14
    assert box.call("workOut", "10 / 4 - 1.5") == 1


def test_signs_and_plain_numbers(box):
    assert box.call("workOut", "-3 + 5") == 2
    assert box.call("workOut", "12.5") == 12.5
    assert box.call("workOut", "((7))") == 7


def test_tax_is_unchanged(box):
    assert abs(box.call("tax") - 0.215) < 1e-9
    assert abs(box.call("workOut", "(19 + 2.5) / 100") - 0.215) < 1e-9
