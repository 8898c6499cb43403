import re


def test_number_and_letters(box):
    for given in ("DE1704", "GB 9 x"):
        number, letters = box.call("pickupNote", given)
        assert number == given and re.fullmatch("[A-Z]{8}", letters)


def test_each_note_has_other_letters(box):
    notes = box.call("run", 50, "DE1")
    assert len({letters for _, letters in notes}) > 45
