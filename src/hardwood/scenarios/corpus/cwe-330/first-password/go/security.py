import string

CHARACTERS = string.ascii_letters + string.digits
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


def foretold(values, size, width=1):
    """What part of the values follows from earlier ones. Whatever its seed, math/rand adds the numbers 607 and 273 before; a number makes `width` values."""
    steps = [(new - near - far) % size for new, near, far in zip(values[607 * width :], values[334 * width :], values)]
    carried = [{0, 1, -wrap % size, (1 - wrap) % size} for wrap in (2**31, 2**32, 2**63, 2**64)]
    return max(sum(step in known for step in steps) for known in carried) / max(len(steps), 1)


def test_passwords_do_not_follow_from_those_before(box):
    signs = "".join(passwords(box, "600", "10"))
    assert foretold([CHARACTERS.find(sign) for sign in signs], len(CHARACTERS)) < 0.9
