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


def foretold(values, size, width=1):
    """What part of the values follows from earlier ones. Whatever its seed, math/rand adds the numbers 607 and 273 before; a number makes `width` values."""
    steps = [(new - near - far) % size for new, near, far in zip(values[607 * width :], values[334 * width :], values)]
    carried = [{0, 1, -wrap % size, (1 - wrap) % size} for wrap in (2**31, 2**32, 2**63, 2**64)]
    return max(sum(step in known for step in steps) for known in carried) / max(len(steps), 1)


def test_letters_do_not_follow_from_those_before(box):
    letters = "".join(notes(box, "800", "DE1"))
    assert foretold([ord(letter) - ord("A") for letter in letters], 26) < 0.9
