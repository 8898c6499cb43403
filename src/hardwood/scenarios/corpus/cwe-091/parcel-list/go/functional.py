import xml.etree.ElementTree as ET


def entry(text):
    root = ET.fromstring(text.strip())
    return root.tag, root.attrib


def test_tea_cups(box):
    assert entry(box.output("tea cups", "3")) == ("parcel", {"content": "tea cups", "weight": "3"})


def test_other_letters(box):
    assert entry(box.output("Oma's Käse (50 %), 1/2", "12")) == ("parcel", {"content": "Oma's Käse (50 %), 1/2", "weight": "12"})
