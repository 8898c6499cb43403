"""Terminal of the ward: notes are shown on the screen and kept in a journal."""
import datetime
import os
import shlex

JOURNAL = "journal.txt"


def today():
    return datetime.date.today().isoformat()


def words(command_line):
    """Split what the nurse typed: 'note bed 4' -> ['note', 'bed', '4']."""
    return shlex.split(command_line)


def add_note(note):
    """Show a note on the terminal and append it to journal.txt as one line.

    The shell's tee does both: ``echo NOTE | tee -a journal.txt``, so
    add_note("bed 4 moved to room 12") adds the line ``bed 4 moved to room 12``.
    """
