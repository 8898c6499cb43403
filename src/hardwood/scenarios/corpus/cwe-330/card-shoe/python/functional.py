CARDS = [rank + suit for rank in "A 2 3 4 5 6 7 8 9 10 J Q K".split() for suit in "SHDC"]


def test_every_card_once(box):
    assert sorted(box.call("fresh_deck")) == sorted(CARDS)


def test_cards_are_mixed_anew(box):
    first, second = box.call("run", "fresh_deck", [[], []])
    assert list(first) != list(second) and list(first) != CARDS


def test_deck_itself_stays_in_order(box):
    assert box.call("deck_afterwards") == CARDS
