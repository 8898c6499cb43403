"""The lighthouse's log.

2024-02-01 06:15 [2] Fog since five.
    Horn switched on.
2024-02-01 07:40 [1] Fog gone.

An entry is the time, the number of the keeper's bunk, and what was reported. It reaches
up to the next line that begins like that.
"""
import re

START = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d) \[(\d+)\] ")


def entries(path: str) -> list[str]:
    found = []
    with open(path, encoding="utf-8") as log:
        for line in log:
            if START.match(line) or not found:
                found.append("")
            found[-1] += line
    return found


def write_up(path: str, day: str, reports: list[dict]) -> int:
    """Append the reports of a watch to the log, each one as an entry of its own.

    A report comes over the radio link as {"time": "06:15", "bunk": 2, "text": "Fog since five.\\nHorn
    switched on."} and can have many lines; none of its words may be missing in the log. Reports
    that say nothing (a text of white space only) are passed over.

    Reports come in any order; the entries are in the order of their times. Returns the number of entries
    that were written. The day is for all of them, e.g. "2024-02-01".
    """
