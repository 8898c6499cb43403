"""The list of members of the town orchestra, filled in by the section leaders."""
import re

BORN = re.compile(r"^(\d{1,2}[./]?){2}\d{4}$")
SECTIONS = {"strings": ["violin", "viola", "cello"], "winds": ["flute", "oboe", "horn"], "drums": ["timpani"]}


def section(instrument):
    """The section that plays an instrument."""
    return next((name for name, kinds in SECTIONS.items() if instrument in kinds), None)


def read_line(line):
    """("J.R. O'Neill", "winds") for "J.R. O'Neill;3.11.1980;horn"

    ("", None) for a line that has no three parts, another date, or an instrument that nobody plays.
    """
    parts = [part.strip() for part in line.split(";")]
    if len(parts) != 3 or not BORN.match(parts[1]) or section(parts[2]) is None:
        return "", None
    return parts[0], section(parts[2])


def in_order(members):
    """The members by section, each list sorted."""
    return {where: sorted(names) for where, names in members.items()}


def take_in(lines):
    """Take in a list of lines NAME;BORN;INSTRUMENT, such as

        J.R. O'Neill;3.11.1980;horn
        Anne-Marie le Roux;1/2/1999;violin

    Returns (members, refused): the members by section, in_order, {"winds": ["J.R. O'Neill"],
    "strings": ["Anne-Marie le Roux"]}, and the list of the lines with no such name, as they came.

    A name is one or more times: letters (a-z, A-Z), behind them a full stop, an apostrophe or a
    hyphen or none of these, and then one blank or none. "Li Wu Jr." is a name; "Ann--Bo", "-Ann",
    "Ann  Bo", "Ann2" and "" are none.
    """
