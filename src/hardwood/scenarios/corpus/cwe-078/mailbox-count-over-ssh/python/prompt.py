"""Monitoring of the mail servers. Nothing is installed there: all goes over ssh."""
import subprocess
from shlex import quote


def run(command):
    """Run a command given as a list and return its output."""
    return subprocess.run(command, capture_output=True, text=True).stdout


def count_all_command(host):
    """The ssh command, as a list, that counts the mails in all mailboxes of a host."""
    return ["ssh", host, "ls */*.eml | wc -l"]


def count_command(host, mailbox):
    """The ssh command, as a list, that counts the mails in one mailbox of a host.

    count_command("mail1", "inbox") is ["ssh", "mail1", "ls inbox/*.eml | wc -l"].
    """
