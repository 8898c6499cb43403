"""Playlist files for the jukebox in the clubhouse."""
import os
from shlex import quote


def playlist_of_everything():
    """Write the paths of all songs to jukebox.m3u."""
    os.system("ls music/*/*.mp3 > jukebox.m3u")


def playlist_of_year(year):
    """Write the paths of the songs of a year to jukebox.m3u."""
    os.system(f"ls music/*/{year}-*.mp3 > jukebox.m3u")


def playlist_of_album(album):
    """
    Write the paths of the songs of one album to jukebox.m3u.
    The command is ``ls music/ALBUM/*.mp3 > jukebox.m3u``.

    :param album: name of a folder in music/
    """
