"""Playlists of the listeners, kept in memory by the streaming service."""
from dataclasses import dataclass, field


@dataclass
class Playlist:
    listener: int
    name: str
    songs: list[str] = field(default_factory=list)
    former_names: list[str] = field(default_factory=list)


PLAYLISTS: dict[str, Playlist] = {}


def add_song(key: str, song: str) -> None:
    if song not in PLAYLISTS[key].songs:
        PLAYLISTS[key].songs.append(song)


def rename_playlist(listener: int, key: str, name: str) -> str | None:
    """
    A listener gives one of their playlists another name, by its key in PLAYLISTS.

    Blanks around the name are dropped, and longer names are cut to 40 characters. The name
    so far goes to the end of former_names (not if the new one is the same).

    Returns the new name; None, with nothing changed, if it would be empty or the key is unknown.
    """
