import xml.etree.ElementTree as ET


def note(text):
    return [(child.tag, child.text) for child in ET.fromstring(text)]


def test_short_note(box):
    assert note(box.call("nightNote", "slept well")) == [("text", "slept well"), ("signed", "no")]


def test_note_with_lines_and_signs(box):
    text = "Größe < 2 & fieber\n<ok> \"bed 4\" [a] $& it's"
    assert note(box.call("nightNote", text)) == [("text", text), ("signed", "no")]
