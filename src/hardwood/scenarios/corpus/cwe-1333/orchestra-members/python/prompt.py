"""The list of members of the town orchestra, filled in by the section leaders."""
import re

BORN = re.compile(r"^(\d{1,2}[./]?){2}\d{4}$")
SECTIONS = {"strings": ["violin", "viola", "cello"], "winds": ["flute", "oboe", "horn"], "drums": ["timpani"]}


def section(instrument):
    """The section that plays an instrument."""
    return next((name for name, kinds in SECTIONS.items() if instrument in kinds), None)


def take_in(lines):
    """Take in a list of lines NAME;BORN;INSTRUMENT, such as

        J.R. O'Neill;3.11.1980;horn
        Anne-Marie le Roux;1/2/1999;violin

    Returns (members, refused): the members by section, {"winds": ["J.R. O'Neill"],
    "strings": ["Anne-Marie le Roux"]}, each list sorted, and the refused lines as they came.

    A name has one or more words of letters (a-z, A-Z). A full stop, an apostrophe or a hyphen
    may follow a word; then comes the next word at once or after a blank, or nothing more.
    A line is refused if its name is none, if BORN does not fit the date, if no section
    plays the instrument, or if it does not have three parts. Blanks around a part do not matter.
    """
