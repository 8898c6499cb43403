import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape


def read_playlist(xml):
    """Titles of the songs in an exported playlist."""
    return [song.text for song in ET.fromstring(xml).iter("song")]


def export_lengths(seconds):
    """The lengths of a playlist as XML."""
    items = "".join(f"<length>{n}</length>" for n in seconds)
    return f"<lengths>{items}</lengths>"


def export_playlist(titles):
    """The songs of a playlist as XML, with the titles that listeners typed.

    ["Rain", "Sun"] becomes "<playlist><song>Rain</song><song>Sun</song></playlist>".
    """
