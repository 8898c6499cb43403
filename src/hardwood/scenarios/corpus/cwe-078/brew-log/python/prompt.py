import gzip
import subprocess
from shlex import quote


class Vessel:
    """A fermenter. Its sensor is read every hour; what it says goes into the log of the batch."""

    def __init__(self, litres):
        self.litres = litres
        self.batch = None

    def fill(self, batch):
        self.batch = batch


def newest_log():
    """Name of the log that was written to last."""
    return subprocess.check_output("ls -t brews | head -n 1", shell=True, text=True).strip()


def last_hours(vessel, hours):
    """What the log of the batch in a vessel says about the last hours, one string an hour.

    Logs are gzipped. With "pils-07" in the vessel, 3 hours are the lines that
    gzip -dc brews/pils-07.gz | tail -n 3 prints.
    """
