import xml.etree.ElementTree as ET


def read(text):
    """The parsed document, or None when there is none or it does not parse."""
    try:
        return ET.fromstring(text)
    except (ET.ParseError, TypeError, ValueError):
        return None


def values(box, text, tag):
    root = read(box.attempt("nightNote", text).value)
    return [] if root is None else [element.text for element in root.iter(tag)]


def test_text_brings_a_signature(box):
    assert "yes" not in values(box, "ok]]></text><signed>yes</signed><text><![CDATA[", "signed")


def test_text_brings_a_dose(box):
    assert "500" not in values(box, "]]></text><dose>500</dose><text><![CDATA[x", "dose")


def test_text_brings_a_signature_in_other_spellings(box):
    endings = ("]]></text >", "]]></text\n>", "]]><!-- --></text>", "]]]>]></text>", "]]]]>]>]></text>", "]]]]>></text>", "]]>]]></text>", "a]]><![CDATA[b]]></text>", "a]]>b<![CDATA[c]]>d<![CDATA[e]]></text>", "]]<![CDATA[></text>")
    for ending in endings:
        assert "yes" not in values(box, ending + "<signed >yes</signed ><text><![CDATA[", "signed")
        assert "yes" not in values(box, "ok" + ending + "<signed>yes</signed><text><![CD<![CDATA[ATA[", "signed")


def test_text_as_plain_xml(box):
    for text in ("ok</text><signed>yes</signed><text>", "3 < 4</text><signed>yes</signed><text>", "3 < 4 > 2</text><signed>yes</signed><text>", "<signed>yes</signed>"):
        assert "yes" not in values(box, text, "signed")
