import re


def test_key_is_returned_and_stored(box):
    key = box.call("issue", "wx.db", "Kahler Asten")
    assert re.fullmatch("wx_[0-9a-fA-F]{32}", key)
    assert box.rows("wx.db", "SELECT station, api_key FROM api_keys") == [("Kahler Asten", key)]


def test_keys_of_stations_differ(box):
    keys = [box.call("issue", "wx.db", name) for name in ("Brocken", "L'Alpe", "Brocken", "Zürich")]
    assert len(set(keys)) == 4
    assert box.rows("wx.db", "SELECT station FROM api_keys")[1] == ("L'Alpe",)
