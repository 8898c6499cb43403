"""Boarding at the island ferry. The harbour master reads the journal, line by line."""
from pathlib import Path

JOURNAL = Path("boarding.txt")
FREE_UNDER = 4  # years; such a child sits on a lap


def weather_line(wind: int) -> str:
    return "storm, no crossing" if wind > 8 else f"wind {wind}"


def write_down(lines: list[str]) -> None:
    with open(JOURNAL, "a", encoding="utf-8") as journal:
        for line in lines:
            journal.write(line + "\n")


def board(crossing: int, seats: int, queue: list[dict]) -> int:
    """Let the queue board a crossing, write it down, and return how many are aboard.

    People come as {"name": "Una Daly", "home": "Aran", "age": 34}, just as they filled in
    the web form. For crossing 12 with two seats the journal could get

        crossing 12, 2 seats
        Una Daly (Aran) aboard
        Finn Daly (Aran) aboard on a lap
        Bo Ek (Cork) aboard
        Kim Roe (Galway) left behind
        3 aboard, 1 left behind

    A child under FREE_UNDER needs no seat and always comes aboard; anybody else needs one and
    is left behind when there is none left. The order is that of the queue.
    """
