"""Books trains from the command line, signed in as the traveller."""
import json
import os
from urllib.parse import urlencode

SEARCH = "https://trains.example/search"


def search_url(origin, destination):
    return SEARCH + "?" + urlencode({"from": origin, "to": destination})


def last_session(path):
    """The session cookies of the last start, from their JSON file."""
    with open(path) as f:
        return json.load(f)


def remember_session(path, cookies):
    """Keep the traveller's session cookies for the next start, as JSON.

    :param path: the file to write, such as "state/cookies.json"
    :param cookies: names and values, such as {"sid": "9f3c"}
    """
