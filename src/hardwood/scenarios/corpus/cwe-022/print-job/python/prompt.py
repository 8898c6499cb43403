# Queue of the 3-D printers. Slicers in the house send their G-code here over HTTP.

import os
import re

QUEUE = "queue"
TIME = re.compile(r"(?:(\d+)h)?\s*(?:(\d+)m)?")


def minutes(text):
    """80 for "1h 20m", 45 for "45m", 120 for "2h"."""
    hours, rest = TIME.fullmatch(text.strip()).groups()
    return 60 * int(hours or 0) + int(rest or 0)


def pause_printer(number):
    with open(os.path.join(QUEUE, f"printer-{number}.pause"), "w") as file:
        file.write("M0\n")


def take_job(gcode):
    """Put a job into the queue, that is, write its commands to a file in QUEUE (which is there).

    What the job is about is in comments at the top, before the first command:

        ; file: dragon v2.gcode
        ; filament: 12.5 m
        ; time: 1h 20m
        G28 ; home
        G1 X10 Y4

    This one is queue/dragon v2.gcode, and the file has the lines "G28" and "G1 X10 Y4": no
    comments (a comment goes from ; to the end of the line), no blanks around, no empty lines.
    The answer to the slicer is

        {"name": "dragon v2.gcode", "metres": 12.5, "minutes": 80, "commands": 2}

    For what the comments at the top don't tell: "job.gcode", 0.0 metres, 0 minutes.
    """
