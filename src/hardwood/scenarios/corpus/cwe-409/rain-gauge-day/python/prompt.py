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


def sum_up(text):
    """{"readings": 2, "rain": 2.0, "wettest": "06:20"} for the lines "06:10;0.4" and "06:20;1.6"."""
    rain, wettest, most = [], None, -1.0
    for line in text.splitlines():
        time, _, millimetres = line.partition(";")
        rain.append(float(millimetres))
        if rain[-1] > most:
            wettest, most = time, rain[-1]
    return {"readings": len(rain), "rain": round(sum(rain, 0.0), 1), "wettest": wettest}


def receive(station, packed):
    """Unpack the day of a gauge to INBOX/STATION.csv, and sum it up.

    packed are the bytes that came in; unpacked they are the text for sum_up(), with at most
    MAX_DAY bytes. A day that is too big leaves no file and gives None. INBOX exists.
    """
