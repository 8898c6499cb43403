def test_short_name(box):
    assert box.call("heat_line", 2, "Jo Ek", 28.94) == " 2 Jo Ek           28.94"


def test_wide_lane_and_time(box):
    assert box.call("heat_line", 10, "Pia Brandt", 104.36) == "10 Pia Brandt     104.36"


def test_name_of_full_width(box):
    assert box.call("heat_line", 7, "Karin Holmgren", 59.13) == " 7 Karin Holmgren  59.13"


def test_two_decimals_always(box):
    assert box.call("heat_line", 1, "Tove Lie", 9.5) == " 1 Tove Lie         9.50"
