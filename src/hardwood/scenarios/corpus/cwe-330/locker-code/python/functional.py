def test_first_free_locker(box):
    result, lockers = box.call("assign", {1: ("ute", 4821), 2: None, 3: None}, "pavel")
    number, code = result
    assert number == 2 and 1000 <= code <= 9999
    assert tuple(lockers[2]) == ("pavel", code)
    assert tuple(lockers[1]) == ("ute", 4821) and lockers[3] is None


def test_all_taken(box):
    result, lockers = box.call("assign", {1: ("ute", 4821)}, "pavel")
    assert result is None and tuple(lockers[1]) == ("ute", 4821)


def test_codes_vary(box):
    codes = box.call("codes", None, 1700000000.0, ["a"] * 100)
    assert all(1000 <= code <= 9999 for code in codes)
    assert len(set(codes)) > 80
