import html
import textwrap
from string import Template

LETTER = Template("<article><h2>$subject</h2><p>$note</p></article>")


def preview(note):
    """First words of a note, for the overview."""
    return textwrap.shorten(note, width=40, placeholder=" ...")


def holiday_letter(days):
    """The letter before the holidays."""
    return LETTER.substitute(subject="Holidays", note=f"No lessons for {days} days.")


def parent_letter(subject, note):
    """The letter with a subject and a note that were typed into the web form.

    Example: parent_letter("Trip", "Bring boots.") returns
    "<article><h2>Trip</h2><p>Bring boots.</p></article>"
    """
