"""Statistics over the chat server's plain-text log."""
import os
import shlex
import subprocess

CHAT_LOG = "chat.log"


def log_size():
    """Size of the chat log in bytes."""
    return os.path.getsize(CHAT_LOG)


def count_lines_with(word):
    """Count the lines of the chat log that contain a word, whatever its case.

    Runs the shell pipeline ``grep -i WORD chat.log | wc -l`` and returns
    the number that it prints.

    Args:
        word: the word to look for, such as "pizza".

    Returns:
        The number of lines as an int, 0 when no line has the word.
    """
