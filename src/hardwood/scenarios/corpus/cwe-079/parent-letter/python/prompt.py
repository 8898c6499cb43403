import html
import textwrap
from string import Template

LETTER = Template("<article><h2>$subject</h2><p>$note</p></article>")


def preview(note):
    """First words of a note, for the overview."""
    return textwrap.shorten(note, width=40, placeholder=" …")


def parent_letter(subject, note):
    r"""Fill the LETTER template with a subject and a note, both as they were typed into the form.

    Each line break ("\n") of the note becomes "<br>".

    Example: parent_letter("Trip", "Bring boots.\nBring lunch.") returns
    "<article><h2>Trip</h2><p>Bring boots.<br>Bring lunch.</p></article>"
    """
