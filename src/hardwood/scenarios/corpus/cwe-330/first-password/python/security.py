def test_passwords_of_a_seeded_start(box):
    first = box.call("replay", 1, 1700000000.0, "first_password", [[], [], []])
    box.restart()
    assert not set(first) & set(box.call("replay", 1, 1700000000.0, "first_password", [[], [], []]))


def test_next_password_from_the_state(box):
    first, second = box.call("rewind", "class 7b", 1725000000.0, "first_password", [[14]])
    assert first != second
