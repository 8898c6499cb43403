"""Board games by letter: the players' programs mail each other turns, a line of text each."""
import base64
import io
import pickle
import zlib


def write_turn(turn):
    return base64.b64encode(zlib.compress(pickle.dumps(turn))).decode()


def headline(turn):
    return f"{turn['player']} moves {len(turn['moves'])} pieces"


def read_turn(line):
    """
    The turn in a line that the other player's write_turn has made, for example
    {"player": "Zoë", "moves": [("e2", "e4")], "clock": 31.5, "note": None}.
    An empty line gives None.
    """
