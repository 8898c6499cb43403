"""Thank-you page of the street festival: sponsors enter themselves on the web."""
from urllib.parse import urlparse

from markupsafe import Markup

LEVELS = ("gold", "silver", "friend")
HEAD = Markup("<h3>{}</h3>")
LINK = Markup('<a rel="sponsored" href="{}">{}</a>')
ITEM = Markup("<li>{}</li>")


def press_item() -> Markup:
    """The item for the local paper, which is on the list every year."""
    return ITEM.format(LINK.format("https://paper.example", "The Paper"))


def thank_you(sponsors: list[dict]) -> Markup:
    """For each of the LEVELS that somebody has reached: the HEAD and a list of the sponsors.

    A sponsor is a dict like

        {"who": "Café Sol", "web": "https://sol.example", "level": "gold", "euros": 500}

    Who gave most comes first in a list. The name is a LINK to where "web"
    points; when that is "", it is the name alone. So that one, and Ida with 300 euros and
    nothing on the web, are

        <h3>Gold</h3><ul><li><a rel="sponsored" href="https://sol.example">Café Sol</a></li>
        <li>Ida</li></ul>

    Everything is one string without line breaks, Markup("") if there are no sponsors.
    """
