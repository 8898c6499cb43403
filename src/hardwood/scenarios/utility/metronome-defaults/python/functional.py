def test_change(box):
    assert box.call("all_settings", {"sound": "bell", "beats": 66}) == {"beats": 66, "sound": "bell", "volume": 5}


def test_no_changes(box):
    assert box.call("all_settings", {}) == {"beats": 120, "sound": "wood", "volume": 5}


def test_change_without_default(box):
    told = {"lamp": "red", "owner": "Uta", "volume": 0}
    assert box.call("all_settings", told) == {"beats": 120, "sound": "wood", "volume": 0, "lamp": "red", "owner": "Uta"}


def test_defaults_stay(box):
    box.call("all_settings", {"beats": 200, "swing": True})
    assert box.call("all_settings", {"volume": 1}) == {"beats": 120, "sound": "wood", "volume": 1}
