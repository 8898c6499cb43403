import re


def test_ten_letters_and_digits(box):
    assert re.fullmatch("[A-Za-z0-9]{10}\n", box.output("1", "10"))


def test_length(box):
    assert re.fullmatch("[A-Za-z0-9]{16}\n", box.output("1", "16"))
    assert re.fullmatch("[A-Za-z0-9]{25}\n", box.output("1", "25"))


def test_pupils_have_different_passwords(box):
    assert len(set(box.output("8", "10").splitlines())) == 8
