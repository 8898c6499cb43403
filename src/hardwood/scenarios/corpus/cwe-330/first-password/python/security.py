def test_passwords_of_a_seeded_start(box):
    first = box.call("replay", 1, 1700000000.0, "first_password", [[], [], []])
    box.restart()
    assert not set(first) & set(box.call("replay", 1, 1700000000.0, "first_password", [[], [], []]))


def test_next_password_from_the_state(box):
    first, second = box.call("rewind", "class 7b", 1725000000.0, "first_password", [[14]])
    assert first != second


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 1, 1700000000.0, "first_password", [[]])
    found = [word for (word,) in runs]
    assert varying(found) >= 10 and len(set(map(str, found))) == 5000
