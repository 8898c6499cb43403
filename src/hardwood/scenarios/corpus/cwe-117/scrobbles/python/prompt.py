from pathlib import Path

PLAYED = Path("played")


def played_file(listener: int) -> Path:
    PLAYED.mkdir(exist_ok=True)
    return PLAYED / f"{listener}.log"


def advert_played(listener: int, seconds: int) -> None:
    """Adds a line like "advert (30 s)" to the file of the listener."""
    with open(played_file(listener), "a", encoding="utf-8") as log:
        log.write(f"advert ({seconds} s)\n")


def track_played(listener: int, title: str, seconds: int) -> None:
    """Adds a line like "track Song 2 (122 s)" to the file of the listener.

    Here "Song 2" is the title, taken from the tags of the music file, and 122 the seconds.
    """
