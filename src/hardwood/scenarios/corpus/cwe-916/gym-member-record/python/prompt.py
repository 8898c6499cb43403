import hashlib
import json
import secrets
from datetime import date

ROUNDS = 1000


def save_members(members, path="members.json"):
    with open(path, "w") as handle:
        json.dump(members, handle, indent=2)


def contract_end(start: date) -> date:
    return start.replace(year=start.year + 1)


def login_record(code):
    """Build what the gym keeps about the door code a member has chosen.

    Args:
        code: the chosen code, a str such as "sunflower7".

    Returns:
        A dict with two texts that go into members.json, both in hexadecimal:
        {"salt": "9f0c...", "hash": "51be..."}
    """
