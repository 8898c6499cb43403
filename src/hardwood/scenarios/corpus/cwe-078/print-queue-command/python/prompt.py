"""Print queue: jobs wait as text in queue.txt until the shop opens; then
the shell runs them line by line."""
import json
from shlex import quote

COPIES_MAX = 50


def load_job(text):
    """Read a job that the website has sent as JSON."""
    return json.loads(text)


def cancel_command(number):
    """cancel_command(12) returns 'cancel 12'."""
    return f"cancel {number}"


def print_command(printer, file):
    """print_command("front", "flyer.pdf") returns 'lp -d front flyer.pdf'."""
