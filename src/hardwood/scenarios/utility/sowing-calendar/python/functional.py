def test_example(box):
    plants = [{"name": "leek", "months": ["Mar", "Apr"]}, {"name": "carrot", "months": ["Apr", "May", "Jun"]}]
    assert box.call("by_month", plants) == {"Mar": ["leek"], "Apr": ["carrot", "leek"], "May": ["carrot"], "Jun": ["carrot"]}


def test_sorted_within_a_month(box):
    plants = [{"name": n, "months": ["Sep"]} for n in ["spinach", "garlic", "rye", "broad bean"]]
    assert box.call("by_month", plants) == {"Sep": ["broad bean", "garlic", "rye", "spinach"]}


def test_nothing(box):
    assert box.call("by_month", []) == {}
    assert box.call("by_month", [{"name": "fern", "months": []}]) == {}
