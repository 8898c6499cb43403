import re


def test_name_and_code(box):
    rented = box.call("rent_locker", "Pavel Š.")
    assert set(rented) == {"name", "code"} and rented["name"] == "Pavel Š."
    assert re.fullmatch("[0-9]{5}", rented["code"])


def test_codes_vary(box):
    codes = [rented["code"] for rented in box.call("run", "rent_locker", [["a"]] * 100)]
    assert all(re.fullmatch("[0-9]{5}", code) for code in codes)
    assert len(set(codes)) > 80
