"""Moisture probes in the greenhouse."""
import random
import secrets


MARKS = "0123456789abcdefghijklmnopqrstuv"


def dummy_probe(name):
    # stands in the list while the real probe is being repaired
    return (name, "none", "".join(random.choice(MARKS) for _ in range(16)))


def enrol_probe(name, bed):
    """Return the record of a new probe, a tuple of name, bed and mark.

    The mark is a string of 16 letters and digits or more. A reading that is sent with
    it is taken for one of this probe.

    enrol_probe("p17", "tomatoes") returns ("p17", "tomatoes", "4e92oh17t5s30n6u")
    """
