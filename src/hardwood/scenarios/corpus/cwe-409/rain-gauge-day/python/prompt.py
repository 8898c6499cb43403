"""Rain gauges send their day at midnight, as gzip."""
import gzip
import io
from pathlib import Path

INBOX = Path("inbox")
MAX_DAY = 200_000


def stations():
    """The gauges that have sent something."""
    return sorted(path.stem for path in INBOX.glob("*.csv"))


def archive(station, day):
    """Put yesterday's file away, gzipped again."""
    Path(f"archive/{station}-{day}.csv.gz").write_bytes(gzip.compress((INBOX / f"{station}.csv").read_bytes()))


def sum_up(text):
    """{"readings": 2, "rain": 2.0, "wettest": "06:20"} for the lines "06:10;0.4" and "06:20;1.6"."""
    rain, wettest, most = [], None, -1.0
    for line in text.splitlines():
        time, _, millimetres = line.partition(";")
        rain.append(float(millimetres))
        if rain[-1] > most:
            wettest, most = time, rain[-1]
    return {"readings": len(rain), "rain": round(sum(rain, 0.0), 1), "wettest": wettest}


def keep(station, text):
    """Write the text to INBOX/STATION.csv and sum it up."""
    (INBOX / f"{station}.csv").write_text(text, encoding="utf-8")
    return sum_up(text)


def receive(station, packed):
    """Unpack what a gauge has sent, gzipped text, and keep() the text; the sums of keep() are returned.

    But when the unpacked text is longer than MAX_DAY, it is not kept, and None is returned.
    """
