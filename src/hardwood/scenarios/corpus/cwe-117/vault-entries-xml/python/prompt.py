import html
import xml.etree.ElementTree as ET

LOG = "visits.xml"  # only the entries; the root element is put around them when the log is read


def entries() -> list[ET.Element]:
    with open(LOG, encoding="utf-8") as log:
        return list(ET.fromstring("<log>" + log.read() + "</log>"))


def append(entry: str) -> None:
    with open(LOG, "a", encoding="utf-8") as log:
        log.write(entry + "\n")


def add_alarm(minute: int) -> None:
    """Append an alarm element with the attribute minute."""
    append(f'<alarm minute="{minute}"/>')


def add_visit(box: int, visitor: str) -> None:
    """Append a visit element with the attribute box, and with the name of the visitor as its text.

    It looks like <visit box="BOX">VISITOR</visit>.
    """
