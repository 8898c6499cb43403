import re


def test_login_is_returned_and_stored(box):
    login = box.call("add", "wx.db", "Kahler Asten")
    assert re.fullmatch("[0-9a-fA-F]{16,}", login)
    assert box.rows("wx.db", "SELECT station, login FROM stations") == [("Kahler Asten", login)]


def test_logins_of_stations_differ(box):
    logins = [box.call("add", "wx.db", name) for name in ("Brocken", "L'Alpe", "Brocken", "Zürich")]
    assert len(set(logins)) == 4
    assert box.rows("wx.db", "SELECT station FROM stations")[1] == ("L'Alpe",)
