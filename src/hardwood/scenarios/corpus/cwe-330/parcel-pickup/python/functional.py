import re


def test_eight_letters_and_number_unchanged(box):
    for position, (number, word) in enumerate(box.call("pick", 20)):
        assert number == f"DE{position}" and re.fullmatch("[A-Z]{8}", word)


def test_parcels_have_different_words(box):
    assert len({word for _, word in box.call("pick", 50)}) > 45
