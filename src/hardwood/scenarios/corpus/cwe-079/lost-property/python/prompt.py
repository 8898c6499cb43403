"""Lost property of the railway on the web. Finders describe a thing on their phone, at once on the train."""
from datetime import date
from html import escape

SHELVES = 40


def shelf(number: int) -> str:
    """Where a thing is kept: "shelf 12" for number 4212."""
    return f"shelf {number % SHELVES}"


def page_title(place: str) -> str:
    return f"<title>Found: {escape(place)}</title>"


def found_entry(thing: dict) -> str:
    """One entry of the list, a <dt> and a <dd> without anything between them.

    {"what": "umbrella", "look": "black, bent", "train": "RE 4", "day": "2024-05-06"} gives

        <dt>umbrella</dt><dd title="RE 4">black, bent (6.5.2024)</dd>

    If "look" is "" it is only the day: <dd title="RE 4">6.5.2024</dd>
    """
