ROWS = [[12, "0417", "shoes"], [13, "9999", "Käthe's book (2.)"], [1, "0000", "tea"]]


def test_right_codes(box):
    box.call("station", ROWS)
    assert box.call("openLocker", {"number": 12, "code": "0417"}) == "shoes"
    assert box.call("openLocker", {"number": 13, "code": "9999"}) == "Käthe's book (2.)"
    assert box.call("openLocker", {"number": 1, "code": "0000"}) == "tea"


def test_wrong_codes(box):
    box.call("station", ROWS)
    assert box.call("openLocker", {"number": 12, "code": "9999"}) is None
    assert box.call("openLocker", {"number": 13, "code": "9990"}) is None
    assert box.call("openLocker", {"number": 2, "code": "0000"}) is None


def test_no_parcels(box):
    assert box.call("openLocker", {"number": 12, "code": "0417"}) is None
