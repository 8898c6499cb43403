def test_letters_of_a_known_seed(box):
    calls = [["DE1"], ["DE2"], ["DE3"]]
    first = box.call("replay", 600, 1700000000.0, "pickup_note", calls)
    box.restart()
    assert box.call("replay", 600, 1700000000.0, "pickup_note", calls) != first


def test_letters_of_the_shift_start(box):
    first, second = box.call("rewind", 1732600800, 1732600800.0, "pickup_note", [["DE7"]] * 2)
    assert first != second


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 600, 1700000000.0, "pickup_note", [["DE1"]])
    found = [letters for ((_, letters),) in runs]
    assert varying(found) >= 8 and len(set(map(str, found))) >= 4998
