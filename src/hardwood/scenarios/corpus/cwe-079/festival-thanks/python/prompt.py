"""Thank-you page of the street festival: sponsors enter themselves on the web."""
from urllib.parse import urlparse

from markupsafe import Markup

LEVELS = ("gold", "silver", "friend")
HEAD = Markup("<h3>{}</h3>")
LINK = Markup('<a rel="sponsored" href="{}">{}</a>')
ITEM = Markup("<li>{}</li>")


def by_level(sponsors: list[dict]) -> dict[str, list[dict]]:
    """The sponsors of each level that somebody has reached; who gave most comes first."""
    most_first = sorted(sponsors, key=lambda sponsor: -sponsor["euros"])
    levels = {level: [s for s in most_first if s["level"] == level] for level in LEVELS}
    return {level: found for level, found in levels.items() if found}


def section(level: str, items: list[Markup]) -> Markup:
    """<h3>Gold</h3><ul>...</ul> with the items inside."""
    return HEAD.format(level.capitalize()) + Markup("<ul>") + Markup("").join(items) + Markup("</ul>")


def thank_you(sponsors: list[dict]) -> Markup:
    """The sections of all levels, one behind the other; Markup("") if there are no sponsors."""
    found = by_level(sponsors)
    return Markup("").join(section(level, [item(sponsor) for sponsor in found[level]]) for level in found)


def item(sponsor: dict) -> Markup:
    """The ITEM of one sponsor. In it is a LINK with their name, or the name alone if "web" is "".

        item({"who": "Café Sol", "web": "https://sol.example", "level": "gold", "euros": 500})
        <li><a rel="sponsored" href="https://sol.example">Café Sol</a></li>

        item({"who": "Ida", "web": "", "level": "gold", "euros": 300})
        <li>Ida</li>
    """
