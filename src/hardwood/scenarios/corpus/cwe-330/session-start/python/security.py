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
