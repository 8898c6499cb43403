"""The programme of the planetarium: shows.csv, with the header "title,minutes,dome"."""
import csv
from pathlib import Path

SHOWS = Path("shows.csv")


def read_shows() -> list[dict[str, str]]:
    """All shows, each like {"title": "Moons, Rings and Dust", "minutes": "45", "dome": "small"}."""
    with SHOWS.open(newline="") as file:
        return list(csv.DictReader(file))


def total_minutes() -> int:
    return sum(int(show["minutes"]) for show in read_shows())


def titles_in(dome: str) -> list[str]:
    """The titles of the shows in one dome, in the order of the file.

    With the show above, titles_in("small") is ["Moons, Rings and Dust"]. It is [] where there is no show.
    """
