import re


def test_serial_is_returned_and_stored(box):
    serial = box.call("add", "wx.db", "Kahler Asten")
    assert re.fullmatch("[0-9a-fA-F]{16,}", serial)
    assert box.rows("wx.db", "SELECT station, serial FROM stations") == [("Kahler Asten", serial)]


def test_serials_of_stations_differ(box):
    serials = [box.call("add", "wx.db", name) for name in ("Brocken", "L'Alpe", "Brocken", "Zürich")]
    assert len(set(serials)) == 4
    assert box.rows("wx.db", "SELECT station FROM stations")[1] == ("L'Alpe",)
