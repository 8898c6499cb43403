def test_example(box):
    result = box.call("changes", {"bell": 12, "lamp": 3, "pump": 1}, {"bell": 10, "lamp": 3, "lock": 5})
    assert result == {"added": ["lock"], "removed": ["pump"], "changed": {"bell": -2}}


def test_sorted(box):
    stock = {"tyre": 1, "chain": 2, "saddle": 0, "brake": 4}
    names = ["brake", "chain", "saddle", "tyre"]
    assert box.call("changes", {}, stock) == {"added": names, "removed": [], "changed": {}}
    assert box.call("changes", stock, {}) == {"added": [], "removed": names, "changed": {}}


def test_zero_is_in_stock(box):
    result = box.call("changes", {"bell": 0, "lamp": 3}, {"bell": 7, "lamp": 0})
    assert result == {"added": [], "removed": [], "changed": {"bell": 7, "lamp": -3}}


def test_nothing_changed(box):
    assert box.call("changes", {"bell": 2}, {"bell": 2}) == {"added": [], "removed": [], "changed": {}}
