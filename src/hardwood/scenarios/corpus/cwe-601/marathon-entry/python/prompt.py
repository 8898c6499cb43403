"""Entries of the city marathon. Runners can change theirs until the week before."""
import re
from html import escape
from urllib.parse import parse_qs, urlencode

SHIRTS = ("S", "M", "L", "XL")
MINE = "/my-race"


def change_link(number: int, page: str) -> str:
    """Link to the form from one of our pages."""
    return f"/entry/{number}?" + urlencode({"from": page})


def read_from(query: str) -> str:
    """The page in the query of such a link; "" if it has none ("year=2024")."""
    return parse_qs(query).get("from", [""])[0]


def minutes(text: str) -> int | None:
    """"3:45" is 225; None if it is no time."""
    found = re.fullmatch(r"(\d+):([0-5]\d)", text)
    return 60 * int(found[1]) + int(found[2]) if found else None


def entry_fields(runner: dict) -> str:
    """The fields and the button, with what we have in them and the runner's shirt size chosen.

    A club or goal that is missing in the runner has an empty value, and a goal that isn't minutes() too.
    """
    goal = runner.get("goal", "")
    options = "".join(f"<option{' selected' * (shirt == runner['shirt'])}>{shirt}</option>" for shirt in SHIRTS)
    return (
        f'<input name="club" value="{escape(runner.get("club", ""))}">'
        f'<input name="goal" value="{escape(goal) if minutes(goal) is not None else ""}">'
        f'<select name="shirt">{options}</select><button>Save</button>'
    )


def change_form(runner: dict, query: str) -> str:
    """The form for a runner, with a link to get out of it; the query is the one of a change_link()."""
    return f'<form method="post" action="/entry/{runner["number"]}">{entry_fields(runner)}{cancel(query)}</form>'


def cancel(query: str) -> str:
    """The link out of the form, back to the page of ours that had the change_link().

    For the query "from=%2Fresults%3Fpage%3D3", in which that is the page "/results?page=3", it is

        <a href="/results?page=3">Cancel</a>

    If there is no page in the query, Cancel leads to MINE.
    """
