"""Filter menu of the note editor."""
import subprocess
import textwrap

# the entries of the menu
FILTERS = ("sort", "uniq", "tac")


def menu():
    """Text of the filter menu."""
    return "\n".join(f"{n}. {name}" for n, name in enumerate(FILTERS, 1))


def wrap(text, width=72):
    return textwrap.fill(text, width)


def run_filter(name, text):
    """Passes a text through a filter program and returns the program's output.

    run_filter("sort", "pear\\napple\\n") returns "apple\\npear\\n".

    name is the filter that the browser has sent, the text goes to the
    standard input of the program.
    """
