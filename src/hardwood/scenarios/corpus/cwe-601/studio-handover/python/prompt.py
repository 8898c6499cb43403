"""The community radio has one sign-in for all its web apps. After signing in, somebody is handed
over to an app with a ticket: who shows the ticket to us is taken for that person by the app."""
import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

APPS = Path("apps.json")
TICKETS = Path("tickets.txt")


@dataclass
class App:
    name: str
    start: str
    users: str | list[str]

    def is_for(self, user: str) -> bool:
        return self.users == "everybody" or user in self.users


def app_called(name: str) -> App | None:
    """The app of that name in APPS, or None. Apps stand there like this:

    {"archive": {"start": "https://archive.radio.example/new?tab=1", "users": "everybody"}}"""
    found = json.loads(APPS.read_text()).get(name)
    return App(name, **found) if found else None


def asked_for(query: str) -> tuple[str, str | None]:
    """The app and the page that a query names: ("mixer", None) for "app=mixer"."""
    values = parse_qs(query)
    return values.get("app", [""])[0], values.get("page", [None])[0]


def host_of(address: str) -> str | None:
    return urlsplit(address).hostname


def with_ticket(address: str, user: str) -> str:
    """The address with a new ticket at its end, ?ticket=t-31... or &ticket=t-31..."""
    ticket = "t-" + secrets.token_hex(12)
    with open(TICKETS, "a") as file:
        file.write(f"{ticket} {user}\n")
    return address + ("&" if "?" in address else "?") + urlencode({"ticket": ticket})


def hand_over(user: str, query: str) -> tuple[int, str]:
    """Status and Location for a user who has just signed in.

    The query names an app, and a page of it to go to: app=archive&page=https://archive.radio.example/tape/12
    The answers are

        (404, "/apps")                 there is no app of this name
        (403, "/apps?not=playout")     the app is not for the user
        (302, "https://archive.radio.example/tape/12?ticket=t-31...")

    If there is no page in the query, the app's start is taken.
    """
