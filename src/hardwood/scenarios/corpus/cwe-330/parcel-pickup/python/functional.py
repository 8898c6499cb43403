import re


def test_number_and_word(box):
    assert re.fullmatch("DE1704/[A-Z]{8}", box.call("pickup_note", "DE1704"))
    assert re.fullmatch("GB 9 x/[A-Z]{8}", box.call("pickup_note", "GB 9 x"))


def test_each_note_has_another_word(box):
    assert len(set(box.call("run", "pickup_note", [["DE1"]] * 50))) > 45
