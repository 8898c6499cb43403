import xml.etree.ElementTree as ET


def note(text):
    return [(child.tag, child.text) for child in ET.fromstring(text)]


def test_short_note(box):
    got = box.call("night_note", "2024-05-03T02:15", "slept well", 20)
    assert note(got) == [("time", "03.05.2024 02:15"), ("text", "slept well"), ("dose", "20")]


def test_note_with_lines_and_signs(box):
    text = "Größe < 2 & fieber\n<ok> \"bed 4\" [a]"
    got = box.call("night_note", "2024-12-01T23:00", text, 5)
    assert note(got) == [("time", "01.12.2024 23:00"), ("text", text), ("dose", "5")]
