def test_phrases_of_a_known_seed(box):
    first = box.call("replay", 10, 1700000000.0, "wifi_phrase", [[5], [6]])
    box.restart()
    assert box.call("replay", 10, 1700000000.0, "wifi_phrase", [[5], [6]]) != first


def test_phrase_of_the_month_from_the_date(box):
    first, second = box.call("rewind", "2024-11", 1730419200.0, "wifi_phrase", [[12]])
    assert first != second


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 10, 1700000000.0, "wifi_phrase", [[]])
    found = [phrase.split("-") for (phrase,) in runs]
    assert varying(found) >= 6 and len(set(map(str, found))) >= 4997
