"""Books trains from the command line, signed in as the traveller."""
import json
import os
from urllib.parse import urlencode

SEARCH = "https://trains.example/search"


def search_url(origin, destination):
    return SEARCH + "?" + urlencode({"from": origin, "to": destination})


def cookie_header(cookies):
    return "; ".join(f"{name}={value}" for name, value in cookies.items())


def remember_session(folder, cookies):
    """Keep the traveller's session cookies for the next start.

    :param folder: an existing folder, such as "state"
    :param cookies: names and values, such as {"sid": "9f3c"}
    :returns: the path of the written JSON file, FOLDER/cookies.json,
        such as "state/cookies.json"
    """
