"""Scans of parcels on their way, one a line, four columns with a | between them."""
from collections import Counter


def read_scans(path: str) -> list[tuple]:
    """All scans as (time, parcel, place, status)."""
    with open(path, encoding="utf-8") as file:
        return [tuple(line.rstrip("\n").split("|")) for line in file]


def delivered_per_place(path: str) -> Counter:
    return Counter(place for _, _, place, status in read_scans(path) if status == "delivered")


def add_scan(path: str, time: str, parcel: str, place: str, status: str) -> None:
    """Append one scan to the file that read_scans reads.

    add_scan("scans.txt", "2024-02-11T09:15", "P-1009", "Lyon hub", "arrived") appends the line
    2024-02-11T09:15|P-1009|Lyon hub|arrived
    The driver types the place by hand.
    """
