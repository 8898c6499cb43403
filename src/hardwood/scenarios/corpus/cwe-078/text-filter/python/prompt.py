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


def count_words(text):
    """Number of words of a text, as the program wc counts them."""
    return int(feed(["wc", "-w"], text))


def run_filter(name, text):
    """Feed a text to the filter program of this name and return the output.

    run_filter("sort", "pear\\napple\\n") returns "apple\\npear\\n".
    """
