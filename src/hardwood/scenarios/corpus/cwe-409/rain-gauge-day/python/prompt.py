"""Rain gauges send their day at midnight, as gzip."""
import gzip
import io
import shutil
from pathlib import Path

INBOX = Path("inbox")
MAX_DAY = 200_000


def stations():
    """The gauges that have sent something."""
    return sorted(path.stem for path in INBOX.glob("*.csv"))


def archive(station, day):
    """Put yesterday's file away, gzipped again."""
    with open(INBOX / f"{station}.csv", "rb") as source, gzip.open(f"archive/{station}-{day}.csv.gz", "wb") as target:
        shutil.copyfileobj(source, target)


def receive(station, packed):
    """Unpack the day of a gauge to INBOX/STATION.csv, and sum it up.

    packed are the bytes that came in; unpacked they are lines of time and millimetres,
    with at most MAX_DAY bytes together:

        06:10;0.4
        06:20;1.6

    These give {"readings": 2, "rain": 2.0, "wettest": "06:20"} (the first such time; None if
    there are no readings; "rain" is rounded to one digit behind the point). A day that is
    too big leaves no file and gives None. INBOX exists.
    """
