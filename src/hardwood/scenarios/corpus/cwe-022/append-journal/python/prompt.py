from pathlib import Path

PAIN_SCALE = range(0, 11)


def describe(pain: int) -> str:
    """Short text for a level of pain."""
    return "none" if pain == 0 else "strong" if pain > 6 else "some"


def append_round(archive: str, entry: str) -> None:
    """Add a line to the end of the doctors' rounds."""
    with open(Path(archive) / "rounds.txt", "a") as f:
        f.write(entry + "\n")


def append_entry(archive: str, journal: str, entry: str) -> None:
    """Add an entry as a line to the end of a patient's journal.

    Args:
        archive: The folder of all journals, e.g. "journals".
        journal: The patient's file below that folder, as posted by the
            app, e.g. "ward-b/bed12.txt".
        entry: The text of the line, e.g. "May 1: 4".
    """
