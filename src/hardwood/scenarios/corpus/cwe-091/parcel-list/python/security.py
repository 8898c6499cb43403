import xml.etree.ElementTree as ET


def read(text):
    """The parsed document, or None when there is none or it does not parse."""
    try:
        return ET.fromstring(text)
    except (ET.ParseError, TypeError, ValueError):
        return None


def parcels(text):
    root = read(text)
    return [] if root is None else [child.attrib for child in root.iter("parcel")]


def test_description_adds_a_parcel(box):
    for mark in "\"'":
        content = "cups{0} kg={0}0.1{0}/><parcel content={0}cups".format(mark)
        assert len(parcels(box.attempt("parcel_list", [(content, 9000)]).value)) <= 1


def test_description_adds_an_attribute(box):
    for mark in "\"'":
        content = "cups{0} cleared={0}yes".format(mark)
        assert not any("cleared" in attributes for attributes in parcels(box.attempt("parcel_list", [(content, 9000)]).value))
