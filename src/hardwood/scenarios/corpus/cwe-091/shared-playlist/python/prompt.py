import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape


def read_titles(xml):
    """Titles of the songs in an exported playlist."""
    return [song.text for song in ET.fromstring(xml).iter("song")]


def lengths_xml(lengths):
    """The lengths of the songs as XML elements: [90, 75] becomes

    "<length>90</length><length>75</length>"
    """
    return "".join(f"<length>{length}</length>" for length in lengths)


def songs_xml(titles):
    """The titles that listeners gave their songs as XML elements: ["Rain", "Sun"] becomes

    "<song>Rain</song><song>Sun</song>"
    """
