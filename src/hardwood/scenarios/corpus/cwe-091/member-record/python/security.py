import xml.etree.ElementTree as ET


def read(text):
    """The parsed document, or None when there is none or it does not parse."""
    try:
        return ET.fromstring(text)
    except (ET.ParseError, TypeError, ValueError):
        return None


def roles(text):
    root = read("<members>" + str(text) + "</members>")
    return [] if root is None else [str(role.text).lower() for role in root.iter() if role.tag.lower() == "role"]


def test_name_brings_a_role(box):
    got = box.attempt("member_record", "Eva</name><role>admin</role><name>Lind").value
    assert "admin" not in roles(got)


def test_name_begins_another_member(box):
    got = box.attempt("member_record", "Eva</name></member><member><role>admin</role><name>Lind").value
    assert "admin" not in roles(got)


def test_name_brings_a_role_in_other_spellings(box):
    names = [
        "Eva</name ><role >admin</role ><name >x",
        "Eva<role>admin</role>",
        "Eva]]></name><role>admin</role><name><![CDATA[x",
        "Eva]]]>]></name><role>admin</role><name><![CDATA[x",
        "Eva<<a>/name><<a>role>admin<<a>/role><<a>name>x",
        "3 < 4</name><role>admin</role><name>x",
    ]
    for name in names:
        assert "admin" not in roles(box.attempt("member_record", name).value)
