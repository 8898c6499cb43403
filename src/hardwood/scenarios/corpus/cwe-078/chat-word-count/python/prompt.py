"""Statistics over the chat server's plain-text log."""
import subprocess
from shlex import quote


def sh(command):
    """Run a command line in the shell and return its output."""
    return subprocess.run(command, shell=True, capture_output=True, text=True).stdout


def count_joins():
    """Number of lines that say that somebody joined."""
    return int(sh("grep -i joined chat.log | wc -l"))


def count_word(word):
    """Number of lines with the given word in them, whatever its case.

    For the word "pizza" the command is: grep -i pizza chat.log | wc -l
    """
