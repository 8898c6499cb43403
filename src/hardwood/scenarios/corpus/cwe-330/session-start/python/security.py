def test_seed_and_time_do_not_give_the_id_away(box):
    first = box.call("sign_in_known", 4711, 1719830400.25, ["rosa"])
    box.restart()
    second = box.call("sign_in_known", 4711, 1719830400.25, ["rosa"])
    assert not set(first) & set(second)


def test_other_member_at_another_time(box):
    first = box.call("sign_in_known", "spring", 1731000000.5, ["admin", "till"])
    box.restart()
    second = box.call("sign_in_known", "spring", 1731000000.5, ["admin", "till"])
    assert not set(first) & set(second)


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "sign_in_known", 4711, 1719830400.25, ["rosa"])
    found = [new_id for (new_id,) in runs]
    assert varying(found) >= 16 and len(set(map(str, found))) == 5000
