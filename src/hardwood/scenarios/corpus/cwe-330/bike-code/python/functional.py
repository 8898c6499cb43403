import re


def test_code_is_remembered_and_sent(box):
    pending, sent = box.call("codes", ["+49 170 1", "+44 20 7"])
    assert list(pending) == ["+49 170 1", "+44 20 7"]
    assert sent == [[phone, code] for phone, code in pending.items()]


def test_six_digits_leading_zeros_included(box):
    _, sent = box.call("codes", ["+1 555"] * 300)
    assert all(re.fullmatch("[0-9]{6}", code) for _, code in sent)
    assert len({code for _, code in sent}) > 250
