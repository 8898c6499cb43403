import re


def test_ten_letters_and_digits(box):
    assert re.fullmatch("[A-Za-z0-9]{10}", box.call("firstPassword"))


def test_length(box):
    assert re.fullmatch("[A-Za-z0-9]{16}", box.call("firstPassword", 16))
    assert len(box.call("firstPassword", 25)) == 25


def test_pupils_have_different_passwords(box):
    assert len({box.call("firstPassword") for _ in range(8)}) == 8
