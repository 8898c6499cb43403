"""The community radio has one sign-in for all its web apps. After signing in, somebody is handed
over to an app with a ticket: who shows the ticket to us is taken for that person by the app."""
import json
import secrets
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

APPS = Path("apps.json")
TICKETS = Path("tickets.txt")


def new_ticket(user: str) -> str:
    ticket = "t-" + secrets.token_hex(12)
    with open(TICKETS, "a") as file:
        file.write(f"{ticket} {user}\n")
    return ticket


def sign_in_address(app: str, page: str) -> str:
    return "/sign-in?" + urlencode({"app": app, "page": page})


def host_of(address: str) -> str | None:
    return urlsplit(address).hostname


def hand_over(user: str, query: str) -> tuple[int, str]:
    """Status and Location for a user who has just signed in.

    APPS has all apps: the start page, and who works with it ("everybody" or a list of users):

        {"playout": {"start": "https://playout.radio.example/", "users": ["ann", "bo"]},
         "archive": {"start": "https://archive.radio.example/new?tab=1", "users": "everybody"}}

    The query names an app, and a page of it to go to: app=archive&page=https://archive.radio.example/tape/12
    If there is no page, the app's start is taken. The Location gets a new_ticket() at the end:

        (302, "https://archive.radio.example/tape/12?ticket=t-31...")

    or ...&ticket=t-31... if the page has a query already. No ticket is made, and the answer is
    (404, "/apps") if there is no app of this name, (403, "/apps?not=playout") if the user does not work with it.
    """
