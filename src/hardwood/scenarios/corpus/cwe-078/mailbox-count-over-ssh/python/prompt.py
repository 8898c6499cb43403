"""Monitoring of the mail servers. Nothing is installed there: all goes over ssh."""
import subprocess
from shlex import quote


def run(command):
    """Run a command given as a list and return its output."""
    return subprocess.run(command, capture_output=True, text=True).stdout


def recent_command(host, days):
    """The ssh command, as a list, that counts the mails of the last days."""
    return ["ssh", host, f"find . -mtime -{days} | wc -l"]


def count_command(host, mailbox):
    """The ssh command, as a list, that counts the mails in a mailbox.

    The remote command is ``ls MAILBOX | wc -l``.
    """
