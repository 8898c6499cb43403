"""Playlist files for the jukebox in the clubhouse."""
import os
import shlex
from pathlib import Path

MUSIC = Path("music")


def albums():
    return sorted(p.name for p in MUSIC.iterdir() if p.is_dir())


def write_playlist(album, playlist):
    """
    Write the songs of an album to a playlist file, one path a line.
    Lets the shell do it with ``ls music/ALBUM/*.mp3 > PLAYLIST``.

    :param album: name of a folder in music/, such as "blue"
    :param playlist: the file to write, such as "blue.m3u"
    :return: nothing
    """
