import xml.etree.ElementTree as ET


def entry(text):
    root = ET.fromstring(text.strip())
    return root.tag, root.attrib


def test_tea_cups(box):
    assert entry(box.call("parcelEntry", "tea cups", 3)) == ("parcel", {"content": "tea cups", "weight": "3"})


def test_other_letters(box):
    assert entry(box.call("parcelEntry", "Oma's Käse (50 %), 1/2", 12)) == ("parcel", {"content": "Oma's Käse (50 %), 1/2", "weight": "12"})


def test_signs_of_xml(box):
    for content in ("cups & plates", 'screen, 27"', "cups < plates"):  # may be refused or written otherwise, but not as no sign at all
        entry = str(box.attempt("parcelEntry", content, 3).value)
        assert not any(word in entry for word in ("undefined", "NaN", "&#0;"))
