def test_one_zone(box):
    assert box.output("Zoo", "Brewery") == "190"
    assert box.output("Town Hall", "Town Hall") == "190"


def test_zones_out(box):
    assert box.output("Harbour", "Zoo") == "270"
    assert box.output("Zoo", "Lake") == "430"
    assert box.output("Museum", "Lake") == "510"


def test_zones_in(box):
    assert box.output("Lake", "Zoo") == "430"
    assert box.output("University", "Brewery") == "270"
