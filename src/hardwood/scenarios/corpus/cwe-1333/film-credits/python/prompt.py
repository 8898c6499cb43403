"""Credits for the programme of the cinema; distributors send them as plain text."""
import re
from collections import defaultdict

LENGTH = re.compile(r"^(\d+)\s*min$")


def minutes(text):
    """The length of a film: "97 min" is 97, anything else None."""
    match = LENGTH.match(text.strip())
    return int(match.group(1)) if match else None


def read_credits(text):
    """
    Read the credits of a film, one job a line:

        Director: Ida Berg
        Cast: Ann Lee, Bo van Dyke,   Kim Oh
        Second Unit Camera: Li Wu

    A job is made of letters (a-z, A-Z) and blanks. Behind its colon stand names with commas between
    them; blanks may follow the colon and each comma. A name is made of letters and blanks, too.
    Empty lines do not count. Any other line is rejected, and the list "rejected" has its number (from 1).

    Returns {"jobs": {"Director": ["Ida Berg"], "Cast": ["Ann Lee", "Bo van Dyke", "Kim Oh"], ...}, "rejected": []}.
    A job that stands there twice has the names of both lines. Names have no blanks at their ends.
    """
