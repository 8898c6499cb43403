def test_batch_of_a_known_seed(box):
    (first,) = box.call("replay", 2025, 1735689600.0, "bread_vouchers", [[5]])
    box.restart()
    (second,) = box.call("replay", 2025, 1735689600.0, "bread_vouchers", [[5]])
    assert not set(first) & set(second)


def test_batch_after_a_known_state(box):
    first, second = box.call("rewind", b"till", 1700000000.0, "bread_vouchers", [[1], [3]])
    assert first != second


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 7, 1700000000.0, "bread_vouchers", [[1]])
    found = [code for ((code,),) in runs]
    assert varying(found) >= 10 and len(set(map(str, found))) == 5000


def test_a_voucher_does_not_tell_the_others_of_its_batch(box):
    assert varying(box.call("bread_vouchers", 60)) >= 10
