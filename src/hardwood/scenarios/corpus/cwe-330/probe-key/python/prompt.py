"""Moisture probes in the greenhouse."""
import random
import secrets

START = b"\x7e"


def noise_frame(size=12):
    # noise as a broken probe would send it, for trying out the parser
    return START + random.randbytes(size)


def enrol_probe(name, bed):
    """Return the record of a new probe: a dict with "name", "bed" and "key".

    The key signs what the probe sends; it consists of 16 bytes, different for each probe.

    enrol_probe("p17", "tomatoes") returns {"name": "p17", "bed": "tomatoes", "key": b"..."}
    """
