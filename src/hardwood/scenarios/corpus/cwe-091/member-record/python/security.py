import xml.etree.ElementTree as ET


def read(text):
    """The parsed document, or None when there is none or it does not parse."""
    try:
        return ET.fromstring(text)
    except (ET.ParseError, TypeError, ValueError):
        return None


def roles(text):
    root = read(text)
    return [] if root is None else [role.text for role in root.iter("role")]


def test_name_brings_a_role(box):
    got = box.attempt("member_record", "Eva</name><role>admin</role><name>Lind", "Kiel").value
    assert "admin" not in roles(got)


def test_town_brings_a_role_and_hides_the_other(box):
    got = box.attempt("member_record", "Eva", "Kiel</town><role>admin</role><town>").value
    assert "admin" not in roles(got)


def test_town_begins_another_member(box):
    root = read("<members>" + str(box.attempt("member_record", "Eva", "Kiel</town></member><member><role>admin</role><town>x").value) + "</members>")
    assert root is None or "admin" not in [role.text for role in root.iter("role")]
