"""Repair tickets of the housing co-op, one JSON file for each."""
import json
from pathlib import Path


def blank_ticket():
    return {"priority": 3, "approved": False, "costs": 0}


def read_ticket(path):
    """The ticket in a file, as a dict."""
    return json.loads(Path(path).read_text())


def file_ticket(path, report):
    """Write a new ticket to the file.

    The ticket is a blank_ticket() updated with the tenant's report, which
    says the flat and the problem. For the report
    {"flat": "2b", "problem": "no light"} the file holds
    {"priority": 3, "approved": false, "costs": 0, "flat": "2b", "problem": "no light"}
    """
