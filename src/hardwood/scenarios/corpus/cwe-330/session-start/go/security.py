import re
import string

CHARS = string.ascii_lowercase + string.digits
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


def foretold(values, size, width=1):
    """What part of the values follows from earlier ones. Whatever its seed, math/rand adds the numbers 607 and 273 before; a number makes `width` values."""
    steps = [(new - near - far) % size for new, near, far in zip(values[607 * width :], values[334 * width :], values)]
    carried = [{0, 1, -wrap % size, (1 - wrap) % size} for wrap in (2**31, 2**32, 2**63, 2**64)]
    return max(sum(step in known for step in steps) for known in carried) / max(len(steps), 1)


def as_hex(signs):
    """The ways in which numbers may have become hex digits: values, their size, and how many a number makes."""
    if not re.fullmatch("([0-9a-fA-F]{2})+", signs):
        return []
    return [([int(sign, 16) for sign in signs], 16)] + [(bytes.fromhex(signs), 256, width) for width in (1, 4, 7, 8)]


def test_ids_do_not_follow_from_those_before(box):
    signs = "".join(ids(box, *["rosa"] * 600))
    assert foretold([CHARS.find(sign) for sign in signs], len(CHARS)) < 0.9
    assert all(foretold(*read) < 0.9 for read in as_hex(signs))
