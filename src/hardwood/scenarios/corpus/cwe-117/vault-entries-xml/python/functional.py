import xml.etree.ElementTree as ET


def entries(box):
    root = ET.fromstring("<r>" + box.text("visits.xml") + "</r>")
    return [(e.tag, e.get("box"), e.text) for e in root]


def test_visit(box):
    box.call("add_visit", 17, "Omar Diaz")
    assert entries(box) == [("visit", "17", "Omar Diaz")]


def test_appends(box):
    box.call("add_alarm", 5)
    box.call("add_visit", 17, "Omar Diaz")
    box.call("add_visit", 4, "Bjørn D'Arc-Lee, jr.")
    assert entries(box)[1:] == [("visit", "17", "Omar Diaz"), ("visit", "4", "Bjørn D'Arc-Lee, jr.")]
