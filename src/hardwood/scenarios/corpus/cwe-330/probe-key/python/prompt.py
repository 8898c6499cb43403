"""Moisture probes in the greenhouse."""
import random
import secrets


def dummy_probe(name):
    # stands in the list while the real probe is being repaired
    return {"name": name, "bed": "none", "code": str(random.getrandbits(64))}


def enrol_probe(name, bed):
    """Return the record of a new probe, a dict with name, bed and code.

    The code is a string of eight or more letters and digits. A reading that is sent with
    it is taken for one of this probe.

    enrol_probe("p17", "tomatoes") returns
    {"name": "p17", "bed": "tomatoes", "code": "4839201175530162288"}
    """
