"""Front door. A driver puts the digits that somebody types on the keypad into a named pipe, the lock
daemon takes them out. Both of them run under the same account, next to all the other gadgets of the house."""
import os
import stat
import time


def is_pipe(path: str) -> bool:
    return os.path.exists(path) and stat.S_ISFIFO(os.stat(path).st_mode)


def put_digits(path: str, digits: str) -> None:
    with open(path, "w") as pipe:
        pipe.write(digits + "\n")


def wait_for(path: str, seconds: int) -> bool:
    """Wait until there is a pipe."""
    for _ in range(seconds):
        if is_pipe(path):
            return True
        time.sleep(1)
    return False


def make_pipe(path: str) -> bool:
    """Make the named pipe for the digits, e.g. "run/keypad". Return True if it was made now, and False
    if there was such a pipe already, from the last start."""
