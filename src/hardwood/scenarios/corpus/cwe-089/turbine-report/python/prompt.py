"""Figures of the wind park. A row of the table `daily` is one turbine on one day:
turbine ('T1'), day ('2024-03-01'), power, wind, pitch."""
import sqlite3

MEASURED = ("power", "wind", "pitch")
FUNCTIONS = ("avg", "min", "max")


def complete_period(since: str, until: str) -> tuple[str, str]:
    """First and last day of a period; an empty one is no limit: ("2024-03-01", "9999-12-31") for ("2024-03-01", "")."""
    return since or "0000-01-01", until or "9999-12-31"


def bar(value: float) -> str:
    """A bar for the text screen in the control room, one # per ten."""
    return "#" * int(value // 10)


def as_lines(rows) -> list[str]:
    """["T1 41.5 ####", "T2 8.0 "] for the rows ("T1", 41.5), ("T2", 8), and ["no data"] for none."""
    return [f"{turbine} {value:.1f} {bar(value)}" for turbine, value in rows] or ["no data"]


def turbine_report(park: sqlite3.Connection, function: str, measured: str, since: str = "", until: str = "") -> list[str]:
    """One line per turbine, with the value that was picked from two menus of the page.

    Only days of the complete_period() count, the first and the last one included. What is shown is max(power)
    for function "max" and measured "power", grouped by turbine, in the order of the turbines'
    names, and as_lines.
    """
