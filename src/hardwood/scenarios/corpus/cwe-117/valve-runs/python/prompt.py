import os
import re

RUN = re.compile(r"valve (\d+) open (\d+) min")


def log_frost(folder: str, degrees: int) -> None:
    """Note a frost, e.g. "frost -3 degrees"."""
    with open(os.path.join(folder, "valves.log"), "a", encoding="utf-8") as log:
        log.write(f"frost {degrees} degrees\n")


def log_run(folder: str, valve: int, minutes: int, remark: str) -> None:
    """Note a watering run at the end of ``valves.log`` in the given folder.

    :param folder: an existing folder
    :param valve: number of the valve
    :param minutes: how long it was open
    :param remark: free text of whoever opened it

    ``log_run("north", 3, 15, "dry corner")`` adds the line ``valve 3 open 15 min - dry corner``.
    """
