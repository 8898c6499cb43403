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


def first_lines(text, count):
    """The first lines of a text."""
    return feed(["head", "-n", str(count)], text)


def run_filter(name, text):
    """What the filter program with the given name makes of a text.

    The name is an entry of the menu; the program gets no options.
    """
