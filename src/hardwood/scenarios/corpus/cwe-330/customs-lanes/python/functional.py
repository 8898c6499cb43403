LANES = {f"lane {n}": [f"C-{n}-{m}" for m in range(30)] for n in range(20)}


def test_one_of_each_lane(box):
    drawn = box.call("draw", LANES)
    assert set(drawn) == set(LANES) and all(drawn[lane] in LANES[lane] for lane in LANES)


def test_empty_lanes(box):
    assert box.call("draw", {"A": [], "B": ["HLXU 55 'reefer'"], "C": []}) == {"B": "HLXU 55 'reefer'"}
    assert box.call("draw", {}) == {}


def test_all_are_drawn_some_day(box):
    days = box.call("run", "draw", [[{"A": ["one", "two", "three"]}]] * 120)
    assert {day["A"] for day in days} == {"one", "two", "three"}
