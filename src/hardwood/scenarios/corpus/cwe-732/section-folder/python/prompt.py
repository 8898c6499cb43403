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


def contents(folder: str) -> list[tuple[str, str]]:
    """A folder and all in it, by kind: [("folders", "brass"), ("files", "brass/march.txt"), ("masters", "brass/take2.wav")]

    Masters are *.wav. Names with a dot in front are left out, with all that is inside of them.
    """
    found = [("folders", folder)]
    for entry in os.scandir(folder):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            found += contents(entry.path)
        else:
            found.append(("masters" if entry.name.endswith(".wav") else "files", entry.path))
    return found


def open_up(folder: str) -> dict[str, int]:
    """Set the modes of a section's folder so that all the section can work there, not just the owner.

    Players must be able to enter the folders, and to add and rename what is in them. They must
    be able to read and change every file, except for the masters: those they read, but only
    the owner can change them.

    Returns how many modes were set by kind (see contents): {"folders": 3, "files": 12, "masters": 2}
    """
