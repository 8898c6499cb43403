from math import log2


def test_codes_are_too_many_to_be_tried_out(box):
    addresses, _ = box.call("share", ["Trip"] * 300)
    codes = [address.rpartition("/")[2] for address in addresses]
    bits = min(map(len, codes)) * log2(len(set("".join(codes)) - {"-"}))
    assert bits >= 40


def test_code_is_not_that_of_a_known_seed(box):
    first = box.call("share_known", 9, 1700000000.0, ["Trip", "Wedding", "Zoo"])
    box.restart()
    assert box.call("share_known", 9, 1700000000.0, ["Trip", "Wedding", "Zoo"]) != first


def test_three_thousand_albums_do_not_fill_the_codes(box):
    addresses, pages = box.call("share", ["Zoo"] * 3000)
    assert len(set(addresses)) == len(addresses)
