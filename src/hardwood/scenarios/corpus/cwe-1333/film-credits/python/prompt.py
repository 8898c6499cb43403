"""Credits for the programme of the cinema; distributors send them as plain text."""
import re
from collections import defaultdict

LENGTH = re.compile(r"(\d+)\s*min")
WORDS = r"[A-Za-z ]+"


def minutes(text):
    """The length of a film: "97 min" is 97, anything else None."""
    match = LENGTH.fullmatch(text.strip())
    return int(match.group(1)) if match else None


def read_credits(text):
    """
    Read the credits of a film, one job a line; empty lines do not count.

    Returns {"jobs": {"Director": ["Ida Berg"], ...}, "rejected": [3]}: who did which job,
    and the numbers (from 1) of the lines that are no credits.
    """
    jobs, rejected = defaultdict(list), []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        credit = read_line(line.strip())
        if credit is None:
            rejected.append(number)
        else:
            job, names = credit
            jobs[job.strip()] += [name.strip() for name in names.split(",")]
    return {"jobs": dict(jobs), "rejected": rejected}


def read_line(line):
    """
    Read one line of the credits, a job, a colon, and names with commas between:

        "Second Unit Camera: Li Wu"              ("Second Unit Camera", "Li Wu")
        "Cast:Ann Lee, Bo van Dyke,   Kim Oh"    ("Cast", "Ann Lee, Bo van Dyke,   Kim Oh")

    The job and each of the names match WORDS. Any other line is None: "Cast", "Cast:", ": Ann",
    "Cast: Ann,, Bo", "Cast: Ann 2", "A+B: Ann".
    """
