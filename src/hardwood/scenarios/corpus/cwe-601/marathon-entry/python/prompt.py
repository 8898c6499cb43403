"""Entries of the city marathon. Runners can change theirs until the week before."""
import re
from html import escape
from urllib.parse import parse_qs, urlencode

SHIRTS = ("S", "M", "L", "XL")
MINE = "/my-race"


def change_link(number: int, page: str) -> str:
    """Link to the form from one of our pages."""
    return f"/entry/{number}?" + urlencode({"from": page})


def minutes(text: str) -> int | None:
    """"3:45" is 225; None if it is no time."""
    found = re.fullmatch(r"(\d+):([0-5]\d)", text)
    return 60 * int(found[1]) + int(found[2]) if found else None


def change_form(runner: dict, query: str) -> str:
    """The form, with what we have in its fields and the runner's shirt size chosen.

    For {"number": 117, "club": "TV Au", "goal": "3:45", "shirt": "M"} and the query of a
    change_link(), from=%2Fresults%3Fpage%3D3, it is (without the line breaks)

        <form method="post" action="/entry/117">
        <input name="club" value="TV Au">
        <input name="goal" value="3:45">
        <select name="shirt"><option>S</option><option selected>M</option><option>L</option><option>XL</option></select>
        <button>Save</button>
        <a href="/results?page=3">Cancel</a>
        </form>

    Cancel leads back to the page of ours that had the link; to MINE if the query doesn't tell. A club
    or goal that is missing in the runner has an empty value, and a goal that isn't minutes() too.
    """
