"""Concert programmes for the choirs' web page."""
from pathlib import Path
from xml.parsers import expat

SONGS = Path("songs")


def feed(parser, context, data: bytes) -> int:
    """Parse `data` in the place of an entity. Its result is what the handler has to return."""
    parser.ExternalEntityParserCreate(context).Parse(data, True)
    return 1


def choir_name(document: bytes) -> str:
    """Only the name of the choir, from the first tag."""
    names = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda tag, attributes: names.append(attributes.get("choir", ""))
    parser.Parse(document, True)
    return names[0]


def read_programme(document: bytes) -> dict:
    """The programme that a choir has sent.

    A song that many choirs sing has a file in SONGS, and is an entity of the document:

        <!DOCTYPE programme [<!ENTITY kyrie SYSTEM "songs/kyrie.xml">]>
        <programme choir="Vox Nova"><part>&kyrie;</part>
        <part><song minutes="3">Evening</song></part></programme>

    where songs/kyrie.xml holds <song minutes="5">Kyrie</song>. That document gives
    {"choir": "Vox Nova", "songs": ["Kyrie (5')", "Evening (3')"], "minutes": 8}.
    expat calls parser.ExternalEntityRefHandler(context, base, system_id, public_id)
    when it comes to such an entity; feed() does the rest.
    """
