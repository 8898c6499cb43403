"""Class lists of the school office: text files with one pupil a line."""
import subprocess
from collections import Counter
from shlex import quote


def shell(command):
    """Let the shell run a command; an error is raised if it fails."""
    subprocess.run(command, shell=True, check=True)


def twice(names):
    return [name for name, n in Counter(names).items() if n > 1]


def merge_all():
    """Merge all class lists into school.txt, sorted, every pupil once."""
    shell("cat lists/*.txt | sort -u > school.txt")


def merge_two(first, second):
    """Merge two class lists into merged.txt, sorted, every pupil once.

    merge_two("5a.txt", "5b.txt") runs: cat 5a.txt 5b.txt | sort -u > merged.txt
    """
