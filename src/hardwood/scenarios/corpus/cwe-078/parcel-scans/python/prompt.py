"""Depot tools: where was a parcel seen last?

Every scanner appends lines such as "P-0042 ramp 3" to scans.log.
"""
import json
import subprocess
from shlex import quote


def as_json(line):
    return json.dumps({"scan": line})


def last_scan():
    """The newest line of the scan log."""
    return subprocess.getoutput("cat scans.log | tail -n 1")


def last_scan_of(parcel):
    """The newest line of the scan log about one parcel.

    :param parcel: number on the label, e.g. "P-0042"; the command is then
        ``grep P-0042 scans.log | tail -n 1``
    :returns: the line, e.g. "P-0042 van 7", or "" for an unknown parcel
    """
