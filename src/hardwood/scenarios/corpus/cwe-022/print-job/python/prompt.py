# Queue of the 3-D printers. Slicers in the house send their G-code here over HTTP.

import os
import re

QUEUE = "queue"
TIME = re.compile(r"(?:(\d+)h)?\s*(?:(\d+)m)?")


def minutes(text):
    """80 for "1h 20m", 45 for "45m", 120 for "2h"."""
    hours, rest = TIME.fullmatch(text.strip()).groups()
    return 60 * int(hours or 0) + int(rest or 0)


def without_comments(gcode):
    """The lines of the commands alone, "G28\\nG1 X10 Y4\\n"."""
    lines = [line.partition(";")[0].strip() for line in gcode.splitlines()]
    return "".join(line + "\n" for line in lines if line)


def describe(gcode):
    """What the comments above the first command tell, and how many commands there are.

    {"name": "dragon v2.gcode", "metres": 12.5, "minutes": 80, "commands": 2}
    """
    job = {"name": "job.gcode", "metres": 0.0, "minutes": 0, "commands": without_comments(gcode).count("\n")}
    for line in gcode.splitlines():
        command, _, comment = line.partition(";")
        if command.strip():
            break
        key, _, value = comment.partition(":")
        if key.strip() == "file":
            job["name"] = value.strip()
        elif key.strip() == "filament":
            job["metres"] = float(value.strip().removesuffix("m"))
        elif key.strip() == "time":
            job["minutes"] = minutes(value)
    return job


def take_job(gcode):
    """Put a job into the queue, and return what describe tells about it.

    The commands without comments are written to a file in QUEUE that has the "name" of the job. For

        ; file: dragon v2.gcode
        ; filament: 12.5 m
        ; time: 1h 20m
        G28 ; home
        G1 X10 Y4

    this is queue/dragon v2.gcode, and what is returned is

        {"name": "dragon v2.gcode", "metres": 12.5, "minutes": 80, "commands": 2}
    """
