OLD = {"GODEBUG": "randautoseed=0,randseednop=0"}


def ids(box, *args):
    return [line.split()[0] for line in box.run(*args, environment=OLD).stdout.splitlines()]


def varying(texts):
    """In how many places the texts differ, although the state of the generator is the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_ids_after_a_start(box):
    assert not set(ids(box, "rosa", "till", "ada")) & set(ids(box, "rosa", "till", "ada"))


def test_ids_of_a_known_seed(box):
    first, second = ids(box, "known", "1731", "2", "admin")
    assert first != second
    assert not {first, second} & set(ids(box, "known", "1731", "2", "admin"))


def test_state_gives_no_part_away(box):
    found = ids(box, "known", "4711", "5000", "rosa")
    assert varying(found) >= 16 and len(set(found)) == 5000
