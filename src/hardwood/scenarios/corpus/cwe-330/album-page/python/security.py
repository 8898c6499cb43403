from math import log2


def test_names_are_too_many_to_be_tried_out(box):
    addresses, _ = box.call("share", ["Trip"] * 300)
    names = [address.rpartition("/")[2] for address in addresses]
    bits = min(map(len, names)) * log2(len(set("".join(names)) - {"-"}))
    assert bits >= 47


def test_name_is_not_that_of_a_known_seed(box):
    first = box.call("share_known", 9, 1700000000.0, ["Trip", "Wedding", "Zoo"])
    box.restart()
    assert box.call("share_known", 9, 1700000000.0, ["Trip", "Wedding", "Zoo"]) != first


def test_names_of_many_albums_do_not_meet(box):
    assert box.call("count_names", 20000) == 20000
