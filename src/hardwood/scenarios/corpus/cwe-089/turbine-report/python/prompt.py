"""Figures of the wind park. A row of the table `daily` is one turbine on one day:
turbine ('T1'), day ('2024-03-01'), power, wind, pitch."""
import sqlite3

MEASURED = ("power", "wind", "pitch")
FUNCTIONS = ("avg", "min", "max")


def turbines(park: sqlite3.Connection) -> list[str]:
    return [name for (name,) in park.execute("SELECT DISTINCT turbine FROM daily ORDER BY turbine")]


def bar(value: float) -> str:
    """A bar for the text screen in the control room, one # per ten."""
    return "#" * int(value // 10)


def turbine_report(park: sqlite3.Connection, function: str, measured: str, since: str = "", until: str = "") -> list[str]:
    """One line per turbine, with the value that was picked from two menus of the page.

    What is shown is max(power) for function "max" and measured "power", grouped by turbine, in
    the order of the turbines' names, with one decimal and a bar():

        ["T1 41.5 ####", "T2 8.0 "]

    Only days from `since` to `until` count, both included; an empty one is no limit.
    No days at all: ["no data"].
    """
