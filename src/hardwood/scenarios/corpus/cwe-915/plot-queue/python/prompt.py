"""Queue for the allotments by the railway."""
import datetime
from types import SimpleNamespace

QUEUE = []


def years_waited(person: SimpleNamespace) -> int:
    return datetime.date.today().year - person.since


def hurry(person: SimpleNamespace) -> None:
    """The committee can bring people forward (points) or pay their deposit."""
    person.points += 1


def join(card: dict, year: int) -> SimpleNamespace:
    """Put the sender of a card at the end of the QUEUE.

    On the card are a name and the plot size wished for, {"name": "Ida", "size": 200}. These are
    attributes of the object that is put there and returned, next to since=year, points=0 and
    deposit=False:

        namespace(since=2024, points=0, deposit=False, name='Ida', size=200)
    """
