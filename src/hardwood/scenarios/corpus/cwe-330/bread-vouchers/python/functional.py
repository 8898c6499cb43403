import re

CODE = "[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}"


def test_codes_have_the_form(box):
    codes = box.call("voucher_codes", 40)
    assert len(codes) == 40 and len(set(codes)) == 40
    assert all(re.fullmatch(CODE, code) for code in codes)


def test_none(box):
    assert list(box.call("voucher_codes", 0)) == []


def test_next_batch_is_another(box):
    assert box.call("voucher_codes", 2) != box.call("voucher_codes", 2)
