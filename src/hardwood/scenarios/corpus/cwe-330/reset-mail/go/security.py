import re
import string
from urllib.parse import parse_qs

LETTERS = string.ascii_letters + string.digits
OLD = {"GODEBUG": "randautoseed=0,randseednop=0"}


def codes(box, *args):
    return [parse_qs(url.partition("?")[2])["c"][0] for url in box.run(*args, environment=OLD).stdout.splitlines()]


def varying(texts):
    """In how many places the texts differ, although the state of the generator is the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_code_is_not_foretold_after_a_start(box):
    assert not set(codes(box, "5", "boss@tunes.example")) & set(codes(box, "5", "boss@tunes.example"))


def test_code_is_not_foretold_by_the_seed(box):
    first, second = codes(box, "2", "mia@tunes.example", "123456")
    assert first != second
    assert not {first, second} & set(codes(box, "2", "mia@tunes.example", "123456"))


def test_state_gives_no_part_away(box):
    found = codes(box, "5000", "mia@tunes.example", "99")
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


def test_codes_do_not_follow_from_those_before(box):
    signs = "".join(codes(box, "600", "mia@tunes.example"))
    assert foretold([LETTERS.find(sign) for sign in signs], len(LETTERS)) < 0.9
    assert all(foretold(*read) < 0.9 for read in as_hex(signs))
