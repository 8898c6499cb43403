import os
import re

RUN = re.compile(r"valve (\d+) open (\d+) min")


def minutes_of(folder: str, valve: int) -> int:
    total = 0
    with open(os.path.join(folder, "valves.log"), encoding="utf-8") as log:
        for line in log:
            run = RUN.match(line)
            if run and int(run[1]) == valve:
                total += int(run[2])
    return total


def log_run(folder: str, valve: int, minutes: int, remark: str = "") -> None:
    """Note a watering run at the end of ``valves.log`` in the given folder.

    :param folder: an existing folder
    :param valve: number of the valve, e.g. 3
    :param minutes: how long it was open, e.g. 15
    :param remark: free text, e.g. "dry corner"; put after " - ", left out with its " - " when empty

    The example gives the line "valve 3 open 15 min - dry corner", without a remark "valve 3 open 15 min".
    """
