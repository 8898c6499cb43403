"""File server of the orchestra. Each section (strings, brass, ...) is a Unix group, and has a folder
that belongs to this group: notes, fingerings, rehearsal recordings."""
import os
import stat


def modes(folder: str) -> list[str]:
    """ls -l in short: ["drwxr-xr-x brass", "-rw-r--r-- march.txt"]"""
    lines = [f"{stat.filemode(os.stat(folder).st_mode)} {os.path.basename(folder)}"]
    for name in sorted(os.listdir(folder)):
        lines.append(f"{stat.filemode(os.stat(os.path.join(folder, name)).st_mode)} {name}")
    return lines


def open_up(folder: str) -> dict[str, int]:
    """Set the modes below a section's folder so that all the section can work there, not just the owner.

    Players must be able to enter the folder and the folders in it, and to add and rename what
    is in them. They must be able to read and change every file, except for the masters (*.wav):
    those they read, but only the owner can change them. Files and folders whose names start
    with a dot stay as they are, with all that is inside of them.

    Returns how many modes were set: {"folders": 3, "files": 12, "masters": 2}, where the folder
    itself counts as well and "files" is all files but the masters.
    """
