import xml.etree.ElementTree as ET


def read(text):
    """The parsed document, or None when there is none or it does not parse."""
    try:
        return ET.fromstring(text)
    except (ET.ParseError, TypeError, ValueError):
        return None


EVIL = "https://evil.example/"


def links(text):
    root = read(text)
    return [] if root is None else [link.text for link in root.iter("link")]


def test_title_brings_a_link(box):
    title = f"Rain</title><link>{EVIL}</link><title>"
    assert EVIL not in links(box.attempt("export_playlist", "Mix", [(7, title)]).value)


def test_name_brings_a_song(box):
    name = f"Mix</name><song><title>Hit</title><link>{EVIL}</link></song><name>"
    assert EVIL not in links(box.attempt("export_playlist", name, [(7, "Rain")]).value)
