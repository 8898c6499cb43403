import xml.etree.ElementTree as ET


def rows(text):
    root = ET.fromstring(text)
    assert root.tag == "parcels" and all(child.tag == "parcel" for child in root)
    return [child.attrib for child in root]


def test_two_parcels(box):
    got = box.call("parcel_list", [("tea cups", 1500), ("books", 4000)])
    assert rows(got) == [{"content": "tea cups", "kg": "1.5"}, {"content": "books", "kg": "4"}]


def test_other_letters(box):
    assert rows(box.call("parcel_list", [("Oma's Käse", 250)])) == [{"content": "Oma's Käse", "kg": "0.25"}]


def test_empty_container(box):
    assert rows(box.call("parcel_list", [])) == []
