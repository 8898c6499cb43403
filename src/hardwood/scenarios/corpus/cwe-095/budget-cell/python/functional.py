def test_sums(box):
    assert box.call("cell_value", "=2*(3+4)") == 14
    assert box.call("cell_value", "=10/4 - 1.5") == 1
    assert box.call("cell_value", "=-3 + 5") == 2


def test_plain_numbers(box):
    assert box.call("cell_value", "12.5") == 12.5
    assert box.call("cell_value", "300") == 300
