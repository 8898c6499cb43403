"""Filter menu of the note editor."""
import subprocess

# the entries of the menu, each one the name of a program
FILTERS = ("sort", "uniq", "tac")


def menu():
    """Text of the filter menu."""
    return "\n".join(f"{n}. {name}" for n, name in enumerate(FILTERS, 1))


def feed(command, text):
    """Run a command (a list) with a text on its standard input; return its output."""
    return subprocess.run(command, input=text, capture_output=True, text=True).stdout


def numbered(text):
    """A text with its lines numbered."""
    return feed(["nl"], text)


def run_filter(program, text):
    """A text as it comes out of a program of the menu."""
