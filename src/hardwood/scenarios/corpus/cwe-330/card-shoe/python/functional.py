from collections import Counter

DECK = [rank + suit for rank in "A 2 3 4 5 6 7 8 9 10 J Q K".split() for suit in "SHDC"]


def test_one_deck(box):
    assert sorted(box.call("new_shoe", 1)) == sorted(DECK)


def test_six_decks(box):
    assert Counter(box.call("new_shoe", 6)) == Counter(DECK * 6)


def test_cards_are_mixed_anew(box):
    first, second = box.call("new_shoe", 2), box.call("new_shoe", 2)
    assert list(first) != list(second)
