import xml.etree.ElementTree as ET


def order(text):
    return [(child.tag, child.text) for child in ET.fromstring(text)]


def test_lamp(box):
    got = box.call("refundOrder", "broken lamp", 20)
    assert order(got) == [("to", "customer"), ("reference", "broken lamp"), ("euros", "20")]


def test_other_letters(box):
    got = box.call("refundOrder", "Bäcker's {bill} \"7\" $5", 5)
    assert order(got) == [("to", "customer"), ("reference", "Bäcker's {bill} \"7\" $5"), ("euros", "5")]


def test_signs_of_xml(box):
    for reference in ("lamp & chair", "3 < 4", "lamp -> chair"):  # may be refused or written otherwise, but not as a word
        assert "undefined" not in str(box.attempt("refundOrder", reference, 20).value)
