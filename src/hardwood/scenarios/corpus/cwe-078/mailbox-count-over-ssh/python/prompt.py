"""Monitoring of the mail servers. Nothing is installed there: all goes over ssh."""
import shlex
import subprocess

HOSTS = ["mail1", "mail2"]


def run(command, seconds=20):
    """Run a command given as a list and return its output."""
    return subprocess.run(command, capture_output=True, text=True, timeout=seconds).stdout


def parse_options(text):
    """Extra ssh options from the settings file, '-4 -q' -> ['-4', '-q']."""
    return shlex.split(text)


def count_command(host, mailbox):
    """The list for run() that counts the mails in a mailbox folder on a host.

    It has three items: "ssh", the host, and the command line for the
    remote shell, ``ls MAILBOX | wc -l``. For example,
    count_command("mail1", "inbox") is ["ssh", "mail1", "ls inbox | wc -l"].
    """
