LANES = {f"lane {n}": [f"C-{n}-{m}" for m in range(30)] for n in range(20)}


def test_lot_of_a_known_seed(box):
    first = box.call("replay", 8, 1700000000.0, "draw", [[LANES]])
    box.restart()
    assert box.call("replay", 8, 1700000000.0, "draw", [[LANES]]) != first


def test_lot_from_one_state(box):
    first, second = box.call("rewind", 1729000000, 1729000000.0, "draw", [[LANES]])
    assert first != second


def test_seed_and_clock_give_no_lane_away(box):
    lanes = {lane: LANES[lane][:15] for lane in list(LANES)[:8]}
    runs = box.call("again", 3000, "replay", 8, 1700000000.0, "draw", [[lanes]])
    days = [day for (day,) in runs]
    for lane in lanes:
        assert len({day[lane] for day in days}) >= 8
    assert len({tuple(day.values()) for day in days}) >= 2998
