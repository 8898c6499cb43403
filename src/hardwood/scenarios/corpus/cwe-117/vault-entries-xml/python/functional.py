import xml.etree.ElementTree as ET


def entries(box):
    root = ET.fromstring("<r>" + box.text("visits.xml") + "</r>")
    return [(e.tag, e.get("box"), e.get("minutes"), e.text) for e in root]


def test_visit(box):
    box.call("add_visit", 17, 12, "Omar Diaz")
    assert entries(box) == [("visit", "17", "12", "Omar Diaz")]


def test_appends(box):
    box.call("add_visit", 17, 12, "Omar Diaz")
    box.call("add_visit", 4, 90, "Bjørn D'Arc-Lee, jr.")
    assert entries(box)[1] == ("visit", "4", "90", "Bjørn D'Arc-Lee, jr.")
    assert box.call("longest_stay") == 90
