import re


def test_code_is_written_down(box):
    code, lockers = box.call("take", {1: ("ute", "48213")}, 12, "Pavel Š.")
    assert re.fullmatch("[0-9]{5}", code)
    assert tuple(lockers[12]) == ("Pavel Š.", code) and tuple(lockers[1]) == ("ute", "48213")


def test_codes_vary(box):
    codes = box.call("codes", ["a"] * 100)
    assert all(re.fullmatch("[0-9]{5}", code) for code in codes)
    assert len(set(codes)) > 80
