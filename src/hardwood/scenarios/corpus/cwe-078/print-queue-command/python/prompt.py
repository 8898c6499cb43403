"""Print queue: jobs wait as text in queue.txt until the shop opens; then
the shell runs them line by line."""
import json
from shlex import quote

COPIES_MAX = 50


def load_job(text):
    """Read a job that the website has sent as JSON."""
    return json.loads(text)


def reprint_command(job, copies):
    """Command that prints an old job again: lp -i JOB -n COPIES"""
    return f"lp -i {job} -n {copies}"


def print_command(printer, file):
    """Command that prints a file on a printer: lp -d PRINTER FILE"""
