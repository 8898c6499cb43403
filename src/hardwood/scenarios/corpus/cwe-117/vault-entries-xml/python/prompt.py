import xml.etree.ElementTree as ET
from html import escape

LOG = "visits.xml"  # only the entries; the root element is put around them when the log is read


def visits() -> list[ET.Element]:
    with open(LOG, encoding="utf-8") as log:
        return list(ET.fromstring("<visits>" + log.read() + "</visits>"))


def longest_stay() -> int:
    return max((int(visit.get("minutes", 0)) for visit in visits()), default=0)


def add_visit(box_number: int, minutes: int, visitor: str) -> None:
    """Append a line to LOG about a visitor of a deposit box.

    Box 17, 12 minutes, visitor "Omar Diaz":
    <visit box="17" minutes="12">Omar Diaz</visit>
    """
