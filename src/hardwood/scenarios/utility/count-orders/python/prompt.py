"""Nightly report on the order export."""

import json


def count_orders(path: str) -> dict[str, int]:
    """How many orders there are of each status, as a plain dict.

    Each line of the file is one order as a JSON object, such as {"id": 17, "status": "sent"}. An order that has
    no "status" counts as "new". Blank lines are skipped.

    For a file with the lines {"id": 1, "status": "sent"} and {"id": 2} the result is {"sent": 1, "new": 1}.
    """
