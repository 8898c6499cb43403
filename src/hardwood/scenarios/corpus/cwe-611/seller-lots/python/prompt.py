"""Lots of the auction house: our own catalogues, and the lists that sellers hand in."""
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges


class Lots(ContentHandler):
    """Collects the <lot> elements: {"number": "3", "title": "Oak chest", "estimate": "1200"}."""

    def __init__(self):
        super().__init__()
        self.lots, self.inside = [], ""

    def startElement(self, name, attrs):
        if name == "lot":
            self.lots.append({"number": attrs.get("number", ""), "title": "", "estimate": ""})
        self.inside = name

    def endElement(self, name):
        self.inside = ""

    def characters(self, text):
        if self.inside in ("title", "estimate") and self.lots:
            self.lots[-1][self.inside] += text


def read_lots(path):
    """Lots of a catalogue of ours; phrases that come again and again are entities, in files beside it."""
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, True)
    handler = Lots()
    parser.setContentHandler(handler)
    parser.parse(path)
    return handler.lots


def amount_of(lot):
    """The estimate of a lot as a number, 0 without one."""
    return int(lot["estimate"].strip() or 0)


def best_title(lots):
    """The title with the highest estimate, the first of equal ones; None when there is no estimate at all."""
    best = max(lots, key=amount_of, default=None)
    return best["title"] if best and amount_of(best) else None


def seller_summary(path):
    """
    Sum up, for the desk, the XML file that a seller has handed in:

        <lots><lot number="3"><title>Oak chest</title><estimate>1200</estimate></lot>
              <lot number="4"><title>Mirror</title><estimate></estimate></lot></lots>

    gives {"titles": ["Oak chest", "Mirror"], "total": 1200, "best": "Oak chest", "open": ["4"]}:
    the titles in their order, the sum of the estimates, best_title(), and the numbers of
    the lots without an estimate.
    """
