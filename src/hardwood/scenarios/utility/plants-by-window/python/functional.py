def test_three_windows(box):
    plants = [("ivy", "west"), ("sage", "east"), ("mint", "kitchen"), ("fig", "east"), ("palm", "west"), ("lime", "east")]
    assert box.call("by_window", plants) == {"west": ["ivy", "palm"], "east": ["sage", "fig", "lime"], "kitchen": ["mint"]}


def test_order_of_the_list(box):
    assert box.call("by_window", [("yucca", "hall"), ("agave", "hall"), ("moss", "hall")]) == {"hall": ["yucca", "agave", "moss"]}


def test_same_plant_twice(box):
    assert box.call("by_window", [("ivy", "west"), ("ivy", "bath"), ("ivy", "west")]) == {"west": ["ivy", "ivy"], "bath": ["ivy"]}


def test_no_plants(box):
    assert box.call("by_window", []) == {}
