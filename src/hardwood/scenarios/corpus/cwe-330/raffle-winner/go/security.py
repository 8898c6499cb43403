NAMES = "".join(f"guest {n}\n" for n in range(1000))
OLD = {"GODEBUG": "randautoseed=0,randseednop=0"}


def winners(box, *args):
    return box.run(*args, stdin=NAMES, environment=OLD).stdout.splitlines()


def test_winners_after_a_start(box):
    assert winners(box, "8") != winners(box, "8")


def test_winners_of_a_known_seed(box):
    assert len(set(winners(box, "10", "1721"))) > 1


def test_state_gives_no_part_away(box):
    assert len(set(winners(box, "400", "12"))) > 250


def foretold(values, size, width=1):
    """What part of the values follows from earlier ones. Whatever its seed, math/rand adds the numbers 607 and 273 before; a number makes `width` values."""
    steps = [(new - near - far) % size for new, near, far in zip(values[607 * width :], values[334 * width :], values)]
    carried = [{0, 1, -wrap % size, (1 - wrap) % size} for wrap in (2**31, 2**32, 2**63, 2**64)]
    return max(sum(step in known for step in steps) for known in carried) / max(len(steps), 1)


def test_winners_do_not_follow_from_those_before(box):
    numbers = [int(winner.split()[1]) for winner in winners(box, "2000")]
    assert foretold(numbers, 1000) < 0.9
