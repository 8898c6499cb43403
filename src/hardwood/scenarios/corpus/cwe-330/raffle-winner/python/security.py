NAMES = [f"guest {n}" for n in range(1000)]


def test_winners_of_a_known_seed(box):
    first = box.call("replay", 12, 1700000000.0, "draw_winner", [[NAMES]] * 8)
    box.restart()
    assert box.call("replay", 12, 1700000000.0, "draw_winner", [[NAMES]] * 8) != first


def test_winners_of_a_known_state(box):
    first, second = box.call("rewind", "fete", 1721000000.0, "draw_winner", [[NAMES[:500]]] * 10)
    assert first != second


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 400, "replay", 12, 1700000000.0, "draw_winner", [[NAMES]])
    assert len({winner for (winner,) in runs}) > 250
