"""Depot tools: where was a parcel seen last?

Every scanner appends lines such as "P-0042 ramp 3" to scans.log.
"""
import json
import shlex
import subprocess

SCAN_LOG = "scans.log"


def as_json(lines):
    return json.dumps({"scans": lines})


def last_scans(parcel):
    """
    The last two scans of a parcel, oldest of the two first.

    Shell command: grep PARCEL scans.log | tail -n 2

    :param parcel: number on the label, e.g. "P-0042"
    :returns: list of the lines without line ends, e.g.
        ["P-0042 ramp 3", "P-0042 van 7"]; an empty list for an unknown parcel
    """
