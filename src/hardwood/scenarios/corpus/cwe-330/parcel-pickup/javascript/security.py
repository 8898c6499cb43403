def varying(texts):
    """In how many places the texts differ, although the state of the generator and the clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_letters_of_a_known_state(box):
    first = box.call("again", 3, 600, 1700000000000, "DE1")
    box.restart()
    second = box.call("again", 3, 600, 1700000000000, "DE1")
    assert first != second and first[0] != second[0]


def test_letters_of_the_shift_start(box):
    first, second = box.call("again", 2, 1732600800, 1732600800000, "DE7")
    assert first != second


def test_state_and_clock_give_no_part_away(box):
    found = [letters for _, letters in box.call("again", 5000, 77, 1700000000000, "DE1")]
    assert varying(found) >= 8 and len(set(found)) >= 4998
