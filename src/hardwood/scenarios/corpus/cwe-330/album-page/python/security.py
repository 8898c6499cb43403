from math import log2


def test_codes_are_too_many_to_be_tried_out(box):
    addresses, _ = box.call("share", ["Trip"] * 300)
    codes = [address.rpartition("/")[2] for address in addresses]
    bits = min(map(len, codes)) * log2(len(set("".join(codes)) - {"-"}))
    assert bits >= 47


def test_code_is_not_that_of_a_known_seed(box):
    first = box.call("share_known", 9, 1700000000.0, ["Trip", "Wedding", "Zoo"])
    box.restart()
    assert box.call("share_known", 9, 1700000000.0, ["Trip", "Wedding", "Zoo"]) != first


def test_codes_of_many_albums_do_not_meet(box):
    assert box.call("count_codes", 20000) == 20000
