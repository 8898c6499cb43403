import re


def test_member_and_digits(box):
    rented = box.call("rent_locker", {"number": 12}, "Pavel Š.")
    assert rented["number"] == 12 and rented["member"] == "Pavel Š."
    assert re.fullmatch("[0-9]{5}", rented["digits"])


def test_digits_vary(box):
    codes = [rented["digits"] for rented in box.call("run", "rent_locker", [[{}, "a"]] * 100)]
    assert all(re.fullmatch("[0-9]{5}", code) for code in codes)
    assert len(set(codes)) > 80
