def test_sums(box):
    assert box.call("work_out", "2*(3+4)") == 14
    assert box.call("work_out", "10 / 4 - 1.5") == 1


def test_signs_and_plain_numbers(box):
    assert box.call("work_out", "-3 + 5") == 2
    assert box.call("work_out", "12.5") == 12.5
    assert box.call("work_out", "(10 + 23) * 4.5 - 96 / 8 + 7") == 143.5
