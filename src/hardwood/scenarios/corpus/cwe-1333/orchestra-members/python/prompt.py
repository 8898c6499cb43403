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


def take_in(lines):
    """Take in a list of lines NAME;BORN;INSTRUMENT, such as

        J.R. O'Neill;3.11.1980;horn
        Anne-Marie le Roux;1/2/1999;violin

    Returns (members, refused): the members by section, {"winds": ["J.R. O'Neill"],
    "strings": ["Anne-Marie le Roux"]}, each list sorted, and the refused lines as they came.
    """
    members, refused = {}, []
    for line in lines:
        name, where = read_line(line)
        if where and is_name(name):
            members.setdefault(where, []).append(name)
        else:
            refused.append(line)
    return {where: sorted(names) for where, names in members.items()}, refused


def is_name(text):
    """Whether the whole text is a name like "Li Wu Jr.", "J.R. O'Neill" or "Anne-Marie le Roux".

    A name is one or more times this: letters (a-z, A-Z), then at most one of the signs . ' -
    and then at most one blank. "Ann--Bo", "-Ann", "Ann  Bo", "Ann2" and "" are none.
    """
