import xml.etree.ElementTree as ET


def read(text):
    """The parsed document, or None when there is none or it does not parse."""
    try:
        return ET.fromstring(text)
    except (ET.ParseError, TypeError, ValueError):
        return None


def roles(box, name):
    root = read(f"<members>{box.run(name).stdout}</members>")
    return [] if root is None else [str(role.text).lower() for role in root.iter() if role.tag.lower() == "role"]


def test_name_brings_a_role(box):
    assert "admin" not in roles(box, "Eva</name><role>admin</role><name>Lind")


def test_name_begins_another_member(box):
    assert "admin" not in roles(box, "Eva</name></member><member><role>admin</role><name>Lind")


def test_name_brings_a_role_in_other_spellings(box):
    names = [
        "Eva</name ><role >admin</role ><name >x",
        "Eva</name\n><role\n>admin</role\n><name\n>x",
        "Eva<role>admin</role>",
        "Eva<role a='1'>admin</role\t>",
        "Eva]]></name><role>admin</role><name><![CDATA[x",
        "Eva]]]>]></name><role>admin</role><name><![CDATA[x",
        "Eva<<a>/name><<a>role>admin<<a>/role><<a>name>x",
        "Eva<<<a>a>/name><<<a>a>role>admin<<<a>a>/role><<<a>a>name>x",
        "3 < 4 > 2</name><role>admin</role><name>x",
        "3 < 4</name><role>admin</role><name>x",
        "Eva</na</name>me><ro<role>le>admin</ro</role>le><na<name>me>x",
        "Eva</na</nameme><ro<rolele>admin</ro</rolele><na<nameme>x",
        "Eva</name><role>&#97;dmin</role><name>x",
        "Eva</name><role>ad<!-- -->min</role><name>x",
        "Eva</name><role>adadminmin</role><name>x",
    ]
    for name in names:
        assert "admin" not in roles(box, name)
