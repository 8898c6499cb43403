def test_batch_of_a_known_seed(box):
    (first,) = box.call("replay", 2025, 1735689600.0, "bread_vouchers", [[5]])
    box.restart()
    (second,) = box.call("replay", 2025, 1735689600.0, "bread_vouchers", [[5]])
    assert not set(first) & set(second)


def test_batch_after_a_known_state(box):
    first, second = box.call("rewind", b"till", 1700000000.0, "bread_vouchers", [[1], [3]])
    assert first != second
