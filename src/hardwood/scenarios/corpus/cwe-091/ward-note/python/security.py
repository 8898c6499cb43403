import xml.etree.ElementTree as ET


def read(text):
    """The parsed document, or None when there is none or it does not parse."""
    try:
        return ET.fromstring(text)
    except (ET.ParseError, TypeError, ValueError):
        return None


def values(box, text, tag):
    root = read(box.attempt("night_note", "2024-05-03T02:15", text, 20).value)
    return [] if root is None else [element.text for element in root.iter(tag)]


def test_text_brings_a_dose(box):
    assert "500" not in values(box, "ok]]></text><dose>500</dose><text><![CDATA[", "dose")


def test_text_brings_a_time(box):
    assert "01.01.2020 00:00" not in values(box, "]]></text><time>01.01.2020 00:00</time><text><![CDATA[x", "time")
