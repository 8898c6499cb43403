import re


def test_codes_have_the_form(box):
    codes = box.call("bread_vouchers", 40)
    assert len(codes) == 40 and len(set(codes)) == 40
    assert all(re.fullmatch("BREAD-[A-HJ-NP-Z2-9]{10}", code) for code in codes)


def test_none(box):
    assert list(box.call("bread_vouchers", 0)) == []


def test_next_batch_is_another(box):
    assert box.call("bread_vouchers", 2) != box.call("bread_vouchers", 2)
