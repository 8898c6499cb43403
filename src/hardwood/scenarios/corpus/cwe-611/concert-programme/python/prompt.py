"""Concert programmes for the choirs' web page."""
from pathlib import Path
from xml.parsers import expat


class Programme:
    """What the tags and texts of a document add up to, in `found`."""

    def __init__(self):
        self.found = {"choir": "", "songs": [], "minutes": 0}
        self.name, self.minutes = "", 0

    def start(self, tag, attributes):
        if tag == "programme":
            self.found["choir"] = attributes.get("choir", "")
        elif tag == "song":
            self.name, self.minutes = "", int(attributes.get("minutes", 0))

    def text(self, words):
        self.name += words

    def end(self, tag):
        if tag == "song":
            self.found["songs"].append(f"{self.name.strip()} ({self.minutes}')")
            self.found["minutes"] += self.minutes


def read_programme(document: bytes) -> dict:
    """The programme that a choir has sent.

    A song that many choirs sing has a file in songs, and is an entity of the document:

        <!DOCTYPE programme [<!ENTITY kyrie SYSTEM "songs/kyrie.xml">]>
        <programme choir="Vox Nova"><part>&kyrie;</part></programme>

    That one gives {"choir": "Vox Nova", "songs": ["Kyrie (5')"], "minutes": 5}.
    """
    programme = Programme()
    parser = expat.ParserCreate()
    parser.StartElementHandler = programme.start
    parser.CharacterDataHandler = programme.text
    parser.EndElementHandler = programme.end

    def entity(context, base, system_id, public_id):
        parser.ExternalEntityParserCreate(context).Parse(song_bytes(system_id), True)
        return 1

    parser.ExternalEntityRefHandler = entity
    parser.Parse(document, True)
    return programme.found


def song_bytes(system_id: str) -> bytes:
    """What is to be parsed in the place of an entity whose system id is the path of a file.

    song_bytes("songs/kyrie.xml") returns b'<song minutes="5">Kyrie</song>', all that is in
    that file. If there is no file "songs/nothing.xml", song_bytes("songs/nothing.xml") returns b"".
    """
