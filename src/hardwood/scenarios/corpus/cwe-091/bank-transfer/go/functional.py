import xml.etree.ElementTree as ET


def order(text):
    return [(child.tag, child.text) for child in ET.fromstring(text)]


def test_lamp(box):
    assert order(box.output("broken lamp", "20")) == [("to", "customer"), ("reference", "broken lamp"), ("euros", "20")]


def test_other_letters(box):
    got = box.output("Bäcker's {bill} \"7\" 50 %d", "5")
    assert order(got) == [("to", "customer"), ("reference", "Bäcker's {bill} \"7\" 50 %d"), ("euros", "5")]
