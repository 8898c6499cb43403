"""Seeds of the growers' cooperative. Every grower sends a catalogue of its own."""
from pathlib import Path
from xml.dom import pulldom
from xml.sax import make_parser
from xml.sax.handler import EntityResolver, feature_external_ges

ADVICE = Path("advice")


class NoFiles(EntityResolver):
    """For catalogues of before 2015: all their entities are empty."""

    def resolveEntity(self, public_id, system_id):
        return str(ADVICE / "empty.txt")


def read_words(node):
    """The text below a node, with single blanks."""
    parts = []
    for child in node.childNodes:
        parts.append(read_words(child) if child.nodeType == child.ELEMENT_NODE else child.data)
    return " ".join("".join(parts).split())


def sown_in(seed, month):
    """Whether the month is one of a seed's; from="10" to="2" goes over the end of the year."""
    first, last = int(seed.getAttribute("from")), int(seed.getAttribute("to"))
    return first <= month <= last if first <= last else month >= first or month <= last


def describe(seed):
    """How a seed is listed: "Kale: Needs care.", without advice "Garlic"."""
    name, advice = seed.getAttribute("name"), read_words(seed)
    return f"{name}: {advice}" if advice else name


def list_offers(path, parser, month):
    """All that is described of a catalogue, sorted, as the parser reads it, for sowing in a month."""
    found = []
    events = pulldom.parse(path, parser)
    for event, node in events:
        if event == pulldom.START_ELEMENT and node.tagName == "seed":
            events.expandNode(node)
            if sown_in(node, month):
                found.append(describe(node))
    return sorted(found)


def sowing_list(path, month):
    """What the catalogue in the file `path` offers for sowing in a month (1 to 12), with all of the advice.

    Advice that is the same for many seeds has a file in ADVICE, and the catalogues of today refer to it:

        <!DOCTYPE seeds [<!ENTITY frost SYSTEM "advice/frost.txt">]>
        <seeds><seed name="Kale" from="3" to="5"><advice>Needs care. &frost;</advice></seed>
        <seed name="Garlic" from="10" to="2"/></seeds>

    The parser for list_offers() comes from make_parser(), and looks into these files when its feature_external_ges
    is set to True. Month 4 gives ["Kale: Needs care. Sow after the frost."], month 12 ["Garlic"].
    """
