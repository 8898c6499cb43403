TWELVE = [{"plate": f"K {n}", "nights": 1, "people": 1} for n in range(12)]


def gates(runs):
    return [receipt["gate"] for receipts in runs for receipt in receipts]


def test_digits_of_a_known_seed(box):
    first = gates(box.call("replay", 31, 1700000000.0, "check_in", [[TWELVE, set()]]))
    box.restart()
    assert first != gates(box.call("replay", 31, 1700000000.0, "check_in", [[TWELVE, set()]]))


def test_digits_from_one_state(box):
    first, second = box.call("rewind", 1718000000, 1718000000.0, "check_in", [[TWELVE, set()]])
    assert gates(first) != gates(second)


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 40, "replay", 31, 1700000000.0, "check_in", [[TWELVE[:3], set()]])
    found = ["".join(gates(run)) for run in runs]
    assert varying(found) >= 12 and len(set(found)) == 40


def test_when_most_digits_are_in_use(box):
    in_use = {f"{n:04d}" for n in range(10000)} - {f"{n:04d}" for n in range(0, 10000, 100)}
    runs = box.call("again", 12, "replay", 31, 1700000000.0, "check_in", [[TWELVE[:3], in_use]])
    assert len({"".join(gates(run)) for run in runs}) >= 10


def test_one_gate_does_not_tell_the_others_of_its_row(box):
    runs = box.call("again_for_a_second", 1000, "replay", 31, 1700000000.0, "check_in", [[TWELVE[:2], set()]])
    assert len({"".join(gates(run)) for run in runs}) >= len(runs) - 1
