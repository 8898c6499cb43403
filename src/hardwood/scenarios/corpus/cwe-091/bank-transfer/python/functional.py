import xml.etree.ElementTree as ET


def order(text):
    return [(child.tag, child.text) for child in ET.fromstring(text)]


def test_rent(box):
    got = box.call("transfer_order", "landlord", "rent May", 1250)
    assert order(got) == [("to", "landlord"), ("reference", "rent May"), ("amount", "12.50")]


def test_other_letters(box):
    got = box.call("transfer_order", "power-works", "Bäcker's {bill} \"7\"", 5)
    assert order(got) == [("to", "power-works"), ("reference", "Bäcker's {bill} \"7\""), ("amount", "0.05")]
