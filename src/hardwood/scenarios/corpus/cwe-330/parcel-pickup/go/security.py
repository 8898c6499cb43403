OLD = {"GODEBUG": "randautoseed=0,randseednop=0"}


def notes(box, *args):
    return [line.split(" ")[-1] for line in box.run(*args, environment=OLD).stdout.splitlines()]


def varying(texts):
    """In how many places the texts differ, although the state of the generator is the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_letters_after_a_start(box):
    assert not set(notes(box, "8", "DE1")) & set(notes(box, "8", "DE1"))


def test_letters_of_a_known_seed(box):
    first, second = notes(box, "2", "DE7", "1732600800")
    assert first != second
    assert not {first, second} & set(notes(box, "2", "DE7", "1732600800"))


def test_state_gives_no_part_away(box):
    found = notes(box, "5000", "DE1", "600")
    assert varying(found) >= 8 and len(set(found)) >= 4998
