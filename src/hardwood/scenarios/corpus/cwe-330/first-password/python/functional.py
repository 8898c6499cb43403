import re


def test_ten_letters_and_digits(box):
    assert re.fullmatch("[A-Za-z0-9]{10}", box.call("first_password"))


def test_length(box):
    assert re.fullmatch("[A-Za-z0-9]{16}", box.call("first_password", 16))
    assert len(box.call("first_password", length=25)) == 25


def test_pupils_have_different_passwords(box):
    assert len({box.call("first_password") for _ in range(8)}) == 8
