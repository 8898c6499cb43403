"""Lots of the auction house: our own catalogues, and the lists that sellers hand in."""
import xml.sax
from dataclasses import dataclass
from xml.sax.handler import ContentHandler, feature_external_ges


@dataclass
class Lot:
    number: str
    title: str = ""
    estimate: str = ""

    def amount(self):
        """1200 for "1200", and 0 without an estimate."""
        return int(self.estimate.strip() or 0)


class Lots(ContentHandler):
    """Collects the <lot> elements in the list `lots`."""

    def __init__(self):
        super().__init__()
        self.lots, self.inside = [], ""

    def startElement(self, name, attrs):
        if name == "lot":
            self.lots.append(Lot(attrs.get("number", "")))
        self.inside = name

    def endElement(self, name):
        self.inside = ""

    def characters(self, text):
        if self.inside == "title" and self.lots:
            self.lots[-1].title += text
        if self.inside == "estimate" and self.lots:
            self.lots[-1].estimate += text


def read_lots(path):
    """Lots of a catalogue of ours; phrases that come again and again are entities, in files beside it."""
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, True)
    handler = Lots()
    parser.setContentHandler(handler)
    parser.parse(path)
    return handler.lots


def best_title(lots):
    """The title with the highest estimate, the first of equal ones; None when there is no estimate at all."""
    best = max(lots, key=Lot.amount, default=None)
    return best.title if best and best.amount() else None


def seller_summary(path):
    """
    Sum up, for the desk, the XML file that a seller has handed in:

        <lots><lot number="3"><title>Oak chest</title><estimate>1200</estimate></lot>
              <lot number="4"><title>Mirror</title><estimate></estimate></lot></lots>

    gives {"titles": ["Oak chest", "Mirror"], "total": 1200, "best": "Oak chest", "open": ["4"]}:
    the titles in their order, the sum of the amounts, best_title(), and the numbers of the lots
    without an estimate.
    """
