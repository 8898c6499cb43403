import xml.etree.ElementTree as ET


def read(text):
    """The parsed document, or None when there is none or it does not parse."""
    try:
        return ET.fromstring(text)
    except (ET.ParseError, TypeError, ValueError):
        return None


def parcels(box, content):
    root = read("<list>" + str(box.attempt("parcelEntry", content, 9).value) + "</list>")
    return [] if root is None else [child.attrib for child in root.iter("parcel")]


def test_content_adds_a_parcel(box):
    for mark in "\"'":
        assert len(parcels(box, "cups{0} weight={0}1{0}/><parcel content={0}cups".format(mark))) <= 1


def test_content_adds_an_attribute(box):
    for mark in "\"'":
        assert not any("cleared" in attributes for attributes in parcels(box, "cups{0} cleared={0}yes".format(mark)))


def test_content_adds_an_attribute_in_other_spellings(box):
    for mark, other in ("\"'", "'\""):
        for form in ("cups{0}\tcleared = {0}yes", "cups{0}\ncleared={0}yes", "cups{0}\tcleared={1}yes{1}/>", "cups{0} cleared={1}yes{1}/>", "{0}cups{0}\tcleared={1}yes{1}/>", "5&quot;{0} cleared={0}yes"):
            assert not any("cleared" in attributes for attributes in parcels(box, form.format(mark, other)))


def test_content_in_front_of_a_quote(box):
    for mark, other in ("\"'", "'\""):
        for form in ("{0} {0} cleared={0}yes", "{0}{0} cleared={0}yes", "{0} x={0}{0} {0} cleared={0}yes", "cups{0} a={1}b{1} cleared={0}yes", "\\{0} cleared={0}yes", "cups{0} cleared={1}yes{1}/>", "cups{0} cleared={1}yes{1} a={1}b{1}/>", "cups{0} clea{0} a={0}red={0}yes"):
            assert not any("cleared" in attributes for attributes in parcels(box, form.format(mark, other)))


def test_content_takes_the_weight_away(box):
    for content in ('cups"/>', "cups'/>", 'cups">'):
        assert all(attributes.get("weight") == "9" for attributes in parcels(box, content))
