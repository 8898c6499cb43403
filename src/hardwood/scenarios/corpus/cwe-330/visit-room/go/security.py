OLD = {"GODEBUG": "randautoseed=0,randseednop=0"}


def rooms(box, *args):
    return box.run(*args, environment=OLD).stdout.splitlines()


def varying(texts):
    """In how many places the texts differ, although the state of the generator is the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_rooms_after_a_start(box):
    assert not set(rooms(box, "5")) & set(rooms(box, "5"))


def test_rooms_of_a_known_seed(box):
    first, second = rooms(box, "2", "77")
    assert first != second
    assert not {first, second} & set(rooms(box, "2", "77"))


def test_state_gives_no_part_away(box):
    found = rooms(box, "5000", "1722222222")
    assert varying(found) >= 16 and len(set(found)) == 5000
