import xml.etree.ElementTree as ET


def read(text):
    """The parsed document, or None when there is none or it does not parse."""
    try:
        return ET.fromstring(text)
    except (ET.ParseError, TypeError, ValueError):
        return None


def elements(box, *titles):
    root = read(f"<playlist>{box.run(*titles).stdout}</playlist>")
    return [] if root is None else [element.tag for element in root.iter()]


def test_title_brings_a_song(box):
    assert elements(box, "Rain</song><song>Hit").count("song") <= 1
    assert elements(box, "Rain]]></song><song><![CDATA[Hit").count("song") <= 1


def test_title_brings_an_owner(box):
    assert "owner" not in elements(box, "Sun", "Rain</song><owner>mallory</owner><song>x")


def test_title_brings_an_owner_in_other_spellings(box):
    titles = [
        "Rain</song ><owner >mallory</owner ><song >x",
        "Rain</song\n><owner\n>mallory</owner\n><song\n>x",
        "Rain<owner>mallory</owner>",
        "Rain]]></song><owner>mallory</owner><song><![CDATA[x",
        "Rain]]]>]></song><owner>mallory</owner><song><![CDATA[x",
        "Rain]]>]]></song><owner>mallory</owner><song><![CDATA[x",
        "a]]><![CDATA[b]]></song><owner>mallory</owner><song><![CDATA[x",
        "Rain<<a>/song><<a>owner>mallory<<a>/owner><<a>song>x",
        "Rain<<<a>a>/song><<<a>a>owner>mallory<<<a>a>/owner><<<a>a>song>x",
        "3 < 4 > 2</song><owner>mallory</owner><song>x",
        "3 < 4</song><owner>mallory</owner><song>x",
        "Rain</so</song>ng><own<owner>er>mallory</own</owner>er><so<song>ng>x",
        "Rain</so</songng><own<ownerer>mallory</own</ownerer><so<songng>x",
    ]
    for title in titles:
        assert "owner" not in elements(box, title)


def test_title_holds_a_song(box):
    assert elements(box, "Rain<song>Hit</song>").count("song") <= 1


def test_two_titles_bring_an_owner(box):
    assert "owner" not in elements(box, "Rain<!--", "--></song><owner>mallory</owner><song>")
    assert "owner" not in elements(box, "3 < 4</song><owner>mallory</owner><song>", "3 < 4</song><owner>mallory</owner><song>")
