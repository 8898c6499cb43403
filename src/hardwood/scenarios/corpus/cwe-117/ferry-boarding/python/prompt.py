"""Boarding at the island ferry. The harbour master reads the journal, line by line."""
from pathlib import Path

JOURNAL = Path("boarding.txt")
FREE_UNDER = 4  # years; such a child sits on a lap


def weather_line(wind: int) -> str:
    return "storm, no crossing" if wind > 8 else f"wind {wind}"


def write_down(line: str) -> None:
    with open(JOURNAL, "a", encoding="utf-8") as journal:
        journal.write(line + "\n")


def board(crossing: int, seats: int, queue: list[dict]) -> int:
    """Let the queue board a crossing, write it down, and return how many are aboard.

        crossing 12, 2 seats
        Una Daly (Aran) aboard
        Finn Daly (Aran) aboard on a lap
        Bo Ek (Cork) aboard
        Kim Roe (Galway) left behind
        3 aboard, 1 left behind
    """
    write_down(f"crossing {crossing}, {seats} seats")
    places = []
    for person in queue:
        places.append(call_up(person, free=seats - places.count("aboard")))
    left = places.count("left behind")
    write_down(f"{len(places) - left} aboard, {left} left behind")
    return len(places) - left


def call_up(person: dict, free: int) -> str:
    """Call up the next person of the queue while so many seats are free, and return the place they get.

    The place is "aboard on a lap" for a child under FREE_UNDER, "aboard" for anybody else if
    a seat is free, and "left behind" if not. Before it is returned, a line is written down. For
    {"name": "Una Daly", "home": "Aran", "age": 34}, which is how people fill in the web form,
    the line is "Una Daly (Aran) aboard", and "aboard" is returned.
    """
