"""PATCH /songs/17 of the demo-tape site."""
import json
import logging

log = logging.getLogger("songs")

ARTIST_MAY_SET = ["title", "genre", "lyrics"]


def song_line(song):
    return f"{song['title']} [{song['genre']}], {song['plays']} plays"


def patch_song(song, body):
    """Update the song with the JSON object in the body of the request.

    song is a dict such as {"title": "Rain", "genre": "pop", "lyrics": "",
    "plays": 3, "label": "none"}, body is a text such as '{"genre": "folk"}'.
    The updated song is returned.
    """
