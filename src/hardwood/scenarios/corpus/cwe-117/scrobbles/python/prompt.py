from functools import lru_cache
from pathlib import Path


@lru_cache
def played_file(listener_id: int) -> Path:
    folder = Path("played")
    folder.mkdir(exist_ok=True)
    return folder / f"{listener_id}.log"


def play_count(listener_id: int) -> int:
    with open(played_file(listener_id), encoding="utf-8") as log:
        return len(log.readlines())


def track_played(listener_id: int, artist: str, title: str, seconds: int) -> None:
    """Append a played track to the listener's file (see played_file), one track per line.

    artist "Blur", title "Song 2" and 122 seconds are written as "Blur - Song 2 (2:02)": minutes, a colon and
    the remaining seconds with two digits. Artist and title come from the tags of the uploaded music file.
    """
