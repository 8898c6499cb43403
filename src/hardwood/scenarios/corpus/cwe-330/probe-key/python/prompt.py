"""Moisture probes in the greenhouse."""
import random
import secrets


def dummy_probe(name):
    # stands in the list while the real probe is being repaired
    return {"name": name, "bed": "none", "code": random.randbytes(4).hex()}


def enrol_probe(name, bed):
    """Return the record of a new probe, a dict with name, bed and code.

    The code proves that a reading is from this probe: a string of 16 hex digits
    or more that no other probe has.

    enrol_probe("p17", "tomatoes") returns
    {"name": "p17", "bed": "tomatoes", "code": "8d01f7be5a92c346"}
    """
