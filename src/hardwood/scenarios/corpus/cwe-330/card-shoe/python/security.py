def test_deck_of_a_known_seed(box):
    first = box.call("replay", 21, 1700000000.0, "fresh_deck", [[]])
    box.restart()
    assert box.call("replay", 21, 1700000000.0, "fresh_deck", [[]]) != first


def test_decks_of_the_hour_of_start(box):
    first, second = box.call("rewind", 1719792000, 1719792000.0, "fresh_deck", [[], []])
    assert first[0] != second[0] and first[1] != second[1]


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 400, "replay", 21, 1700000000.0, "fresh_deck", [[]])
    found = [cards for (cards,) in runs]
    assert varying(found) >= 50 and len(set(map(str, found))) == 400


def test_as_many_decks_as_there_can_be(box):
    assert len(set(box.call("again", 5000, "top", 21, 1700000000.0))) == 5000
