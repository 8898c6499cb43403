import xml.etree.ElementTree as ET


def read(text):
    """The parsed document, or None when there is none or it does not parse."""
    try:
        return ET.fromstring(text)
    except (ET.ParseError, TypeError, ValueError):
        return None


def values(box, reference, tag):
    root = read(box.run(reference, "20").stdout)
    return [] if root is None else [element.text for element in root.iter(tag)]


def test_reference_brings_an_amount(box):
    assert "9999" not in values(box, "lamp</reference><euros>9999</euros><reference>", "euros")


def test_reference_brings_an_account(box):
    assert "mallory" not in values(box, "lamp</reference><to>mallory</to><reference>x", "to")


def test_reference_brings_an_amount_in_other_spellings(box):
    references = [
        "lamp</reference ><euros >9999</euros ><reference >x",
        "lamp</reference\n><euros\n>9999</euros\n><reference\n>x",
        "lamp<euros>9999</euros>",
        "lamp]]></reference><euros>9999</euros><reference><![CDATA[x",
        "lamp]]]>]></reference><euros>9999</euros><reference><![CDATA[x",
        "lamp<<a>/reference><<a>euros>9999<<a>/euros><<a>reference>x",
        "lamp<<<a>a>/reference><<<a>a>euros>9999<<<a>a>/euros><<<a>a>reference>x",
        "3 < 4 > 2</reference><euros>9999</euros><reference>x",
        "3 < 4</reference><euros>9999</euros><reference>x",
        "lamp</refer</reference>ence><eu<euros>ros>9999</eu</euros>ros><refer<reference>ence>x",
        "lamp</refer</referenceence><eu<eurosros>9999</eu</eurosros><refer<referenceence>x",
    ]
    for reference in references:
        assert "9999" not in values(box, reference, "euros")


def test_reference_without_an_end_brings_an_account(box):
    assert "mallory" not in values(box, "x<to a='>'>mallory</to>", "to")
    assert "mallory" not in values(box, "<to>mallory</to>", "to")
