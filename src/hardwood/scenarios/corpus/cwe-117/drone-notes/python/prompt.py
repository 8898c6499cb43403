"""Flight log of the drones that look after the vineyard. A line is made of pairs,

drone=4 battery=81
drone=4 note="low over the pines" pilot=7
"""
import re
from pathlib import Path

FLIGHTS = Path("flights.log")
PAIR = re.compile(r'(\w+)=(?:"((?:\\.|[^"\\])*)"|(\S*))')


def pairs(line: str) -> dict[str, str]:
    """{"drone": "4", "note": "low over the pines", "pilot": "7"} for the second one"""
    return {key: re.sub(r"\\(.)", r"\1", text) or word for key, text, word in PAIR.findall(line)}


def append(*words: str) -> None:
    """append("drone=4", "battery=81") puts the first line from above at the end."""
    with FLIGHTS.open("a", encoding="utf-8") as flights:
        print(*words, file=flights)


def landed(drone: int, battery: int) -> None:
    append(f"drone={drone}", f"battery={battery}")


def remark(drone: int, note: str, pilot: int) -> None:
    """Append what a pilot remarks on a flight: drone, note, pilot, in that order.

    remark(4, "windy, turned back", 7)    drone=4 note="windy, turned back" pilot=7
    """
