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
    """Open up a section's folder for the section; gives back how many modes were set: {"folders": 3, "files": 12, "masters": 2}"""
    count = {"folders": 0, "files": 0, "masters": 0}
    for kind, path in contents(folder):
        set_mode(kind, path)
        count[kind] += 1
    return count


def set_mode(kind: str, path: str) -> None:
    """Set the mode of a path so that all the section can work there, not just the owner. By kind:

    "folders"   players must be able to enter them, and to add and rename what is in them
    "files"     they must be able to read and change them
    "masters"   they must be able to read them, but only the owner can change them
    """
