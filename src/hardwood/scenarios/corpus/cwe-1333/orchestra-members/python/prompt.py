"""The list of members of the town orchestra, filled in by the section leaders."""
import re

PART = r"[A-Za-z]+[.'-]? ?"  # of a name: letters, then perhaps a sign, then perhaps a blank
BORN = re.compile(r"^(\d{1,2}[./]?){2}\d{4}$")
SECTIONS = {"strings": ["violin", "viola", "cello"], "winds": ["flute", "oboe", "horn"], "drums": ["timpani"]}


def section_on(line):
    """"winds" for "J.R. O'Neill;3.11.1980;horn", where a horn is.

    None if the line has no three parts, BORN is not a date, or nobody plays the instrument.
    """
    parts = [part.strip() for part in line.split(";")]
    if len(parts) != 3 or not BORN.match(parts[1]):
        return None
    return next((name for name, kinds in SECTIONS.items() if parts[2] in kinds), None)


def take_in(lines):
    """Take in a list of lines NAME;BORN;INSTRUMENT.

    Returns (members, refused): the members by section, {"winds": ["J.R. O'Neill"],
    "strings": ["Anne-Marie le Roux"]}, each list sorted, and the refused lines as they came.
    """
    members, refused = {}, []
    for line in lines:
        name, section = name_on(line), section_on(line)
        if name is None or section is None:
            refused.append(line)
        else:
            members.setdefault(section, []).append(name)
    return {section: sorted(names) for section, names in members.items()}, refused


def name_on(line):
    """The name that stands on a line before the first ; without blanks around: "Anne-Marie le Roux" for

        Anne-Marie le Roux;1/2/1999;violin

    A name is one PART or more, and nothing else, like "Li Wu Jr." or "J.R. O'Neill". If it is no
    name, like "Ann--Bo", "-Ann", "Ann  Bo", "Ann2" and "", then None is returned.
    """
