OLD = {"GODEBUG": "randautoseed=0,randseednop=0"}


def passwords(box, *args):
    return box.run(*args, environment=OLD).stdout.splitlines()


def varying(texts):
    """In how many places the texts differ, although the state of the generator is the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_passwords_after_a_start(box):
    assert not set(passwords(box, "5", "10")) & set(passwords(box, "5", "10"))


def test_passwords_of_a_known_seed(box):
    first, second = passwords(box, "2", "14", "72")
    assert first != second
    assert not {first, second} & set(passwords(box, "2", "14", "72"))


def test_state_gives_no_part_away(box):
    found = passwords(box, "5000", "10", "1")
    assert varying(found) >= 10 and len(set(found)) == 5000
