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


def append(path: str, new: list[str]) -> int:
    """Append entries to the log, each one with a line end; returns how many they were."""
    with open(path, "a", encoding="utf-8") as log:
        log.writelines(entry + "\n" for entry in new)
    return len(new)


def told(reports: list[dict]) -> list[dict]:
    """The reports that say something (not white space only), in the order of their times."""
    return sorted((report for report in reports if report["text"].strip()), key=lambda report: report["time"])


def write_up(path: str, day: str, reports: list[dict]) -> int:
    """Append the reports that are told in a watch to the log, each one as an entry of its own.

    A report comes over the radio link as {"time": "06:15", "bunk": 2, "text": "Fog since five."}, and on the
    day "2024-02-01" its entry is "2024-02-01 06:15 [2] Fog since five."; a text can have many lines, and
    none of its words may be missing in the log. Returns the number of entries that were appended.
    """
