import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

SITE = "https://music.example/play/"


def titles(xml):
    """Titles of the songs in an exported playlist."""
    return [song.findtext("title") for song in ET.fromstring(xml).iter("song")]


def export_playlist(name, songs):
    """Export a playlist as an XML string that titles() and the players can read.

    `name` and the titles are as their users wrote them; `songs` is a list of (number, title) pairs.
    The link of a song is SITE and its number.

    export_playlist("Mix", [(7, "Rain")]) gives, in one line,

    <playlist><name>Mix</name><song><title>Rain</title><link>https://music.example/play/7</link></song></playlist>
    """
