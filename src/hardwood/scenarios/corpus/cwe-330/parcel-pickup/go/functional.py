import re


def test_number_and_letters(box):
    for given in ("DE1704", "GB 9 x"):
        number, _, letters = box.output("1", given).rstrip("\n").rpartition(" ")
        assert number == given and re.fullmatch("[A-Z]{8}", letters)


def test_each_note_has_other_letters(box):
    assert len(set(box.output("50", "DE1").splitlines())) > 45
