"""Playlist files for the jukebox in the clubhouse."""
import os
from shlex import quote


def playlist_of_everything():
    """Write the paths of all songs to all.m3u."""
    os.system("ls music/*/*.mp3 > all.m3u")


def playlist_of_album(album):
    """
    Write the paths of the songs of one album to album.m3u.
    For the album "blue" the command is ``ls music/blue/*.mp3 > album.m3u``.

    :param album: name of a folder in music/
    """
