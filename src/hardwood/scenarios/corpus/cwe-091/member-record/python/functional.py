import xml.etree.ElementTree as ET


def fields(text):
    return [(child.tag, child.text) for child in ET.fromstring(text)]


def test_record_of_the_docstring(box):
    assert fields(box.call("member_record", "Eva Lind", "Kiel")) == [("name", "Eva Lind"), ("town", "Kiel"), ("role", "guest")]


def test_other_letters(box):
    text = box.call("member_record", "Seán O'Neil \"Jo\"", "Köln")
    assert fields(text) == [("name", "Seán O'Neil \"Jo\""), ("town", "Köln"), ("role", "guest")]
