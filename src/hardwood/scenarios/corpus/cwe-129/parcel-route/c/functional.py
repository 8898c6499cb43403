HUBS = """Bremen 2 185
Wien -1 0
Kassel 1 480
Linz -1 0
Graz 3 45
Brno 4 14
Ulm 4 15
"""


def test_route_of_hours(box):
    assert box.output("0", stdin=HUBS) == "Bremen\nKassel\nWien\n11 h 05 min\n665\n"
    assert box.output("6", stdin=HUBS) == "Ulm\nGraz\nLinz\n1 h 00 min\n60\n"


def test_route_of_minutes(box):
    assert box.output("4", stdin=HUBS) == "Graz\nLinz\n45 min\n45\n"
    assert box.output("5", stdin=HUBS) == "Brno\nGraz\nLinz\n59 min\n59\n"


def test_last_hub(box):
    assert box.output("1", "3", stdin=HUBS) == "Wien\n0 min\n0\nLinz\n0 min\n0\n"
