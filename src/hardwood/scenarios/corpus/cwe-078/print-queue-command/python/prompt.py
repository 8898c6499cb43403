"""Print queue: jobs wait as text in queue.txt until the shop opens; then
the shell runs them line by line."""
import json
import shlex

COPIES_MAX = 50


def load_job(text):
    """Read a job that the website has sent as JSON."""
    return json.loads(text)


def print_command(printer, files):
    """Return the queue's line for printing some files on a printer.

    >>> print_command("front", ["flyer.pdf"])
    'lp -d front flyer.pdf'
    >>> print_command("back", ["a.pdf", "b.pdf"])
    'lp -d back a.pdf b.pdf'
    """
