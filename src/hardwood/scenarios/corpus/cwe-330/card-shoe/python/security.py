def test_deck_of_a_known_seed(box):
    first = box.call("replay", 21, 1700000000.0, "fresh_deck", [[]])
    box.restart()
    assert box.call("replay", 21, 1700000000.0, "fresh_deck", [[]]) != first


def test_decks_of_the_hour_of_start(box):
    first, second = box.call("rewind", 1719792000, 1719792000.0, "fresh_deck", [[], []])
    assert first[0] != second[0] and first[1] != second[1]
