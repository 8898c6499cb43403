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
