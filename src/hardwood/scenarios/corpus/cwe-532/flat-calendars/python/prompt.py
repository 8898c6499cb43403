"""The screen in the kitchen of the flat: what everybody has planned, from their own calendars."""
import logging
import re
from urllib.parse import urlsplit, urlunsplit

log = logging.getLogger("kitchen.calendars")

# Where the calendars are. Some want a name and password in front of the host, some a key of their own.
SOURCES = {
    "ann": "https://cal.example.org/ann/all.ics",
    "bo": "https://bo:sunday-roast-45@dav.example.net:8443/bo.ics",
    "kim": "https://cal.example.org/export?user=kim&key=Jq81xP0vT3mm",
}


def read_titles(calendar: str) -> list[str]:
    """The titles of all events, in their order."""
    return [line[8:].strip() for line in calendar.splitlines() if line.startswith("SUMMARY:")]


def fetch_titles(address: str, fetch) -> list[str]:
    """The titles of the events in the calendar there, fetched at the second try if need be.

    [] without an address, for somebody who has no calendar. OSError when both tries fail.
    """
    if not address:
        return []
    try:
        return read_titles(fetch(address))
    except OSError:
        return read_titles(fetch(address))


def warn(name: str, place: str, why: OSError) -> None:
    """A line in the log: "calendar of ann failed: https://cal.example.org/ann/all.ics: timed out"."""
    log.warning("calendar of %s failed: %s: %s", name, place, why)


def sync(sources: dict, fetch) -> dict:
    """Fetch all calendars; returns the titles of the events by name, {"ann": ["Dentist", "Choir"], ...}.

    sources is a dict like SOURCES; fetch is passed on to fetch_titles(). A calendar that fails (OSError) is left
    out of the result, and there is a warn(): whose calendar it is, where it should have come from, and
    why it did not.
    """
