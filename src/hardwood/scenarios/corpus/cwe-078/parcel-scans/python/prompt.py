"""Depot tools: where was a parcel seen last?

Every scanner appends lines such as "P-0042 ramp 3" to scans.log.
"""
import json
import subprocess
from shlex import quote


def as_json(line):
    return json.dumps({"scan": line})


def last_scan_at(ramp):
    """The newest line of the scan log about the ramp with this number."""
    return subprocess.getoutput(f"grep 'ramp {ramp}' scans.log | tail -n 1")


def last_scan_of(parcel):
    """The newest line of the scan log about one parcel.

    :param parcel: what stands on the label, e.g. "P-0042"
    :returns: output of ``grep PARCEL scans.log | tail -n 1``
    """
