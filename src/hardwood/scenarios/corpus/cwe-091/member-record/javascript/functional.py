import xml.etree.ElementTree as ET


def fields(text):
    return [(child.tag, child.text.strip()) for child in ET.fromstring(text.strip())]


def test_record_of_the_comment(box):
    assert fields(box.call("memberRecord", "Eva Lind")) == [("name", "Eva Lind"), ("role", "guest")]


def test_other_letters(box):
    assert fields(box.call("memberRecord", "Seán O'Neil")) == [("name", "Seán O'Neil"), ("role", "guest")]


def test_name_with_more_signs(box):
    assert fields(box.call("memberRecord", "Anna-Lena D. \"Al\" Müller, Jr.")) == [("name", "Anna-Lena D. \"Al\" Müller, Jr."), ("role", "guest")]
