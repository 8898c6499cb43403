# Readers' cards of the town libraries. Each branch keeps its cards in a shelf (module shelve)
# and sends the files of it to the main library every night.
import dbm
import io
import json
import shelve
from pathlib import Path

READERS = Path("readers.json")


def save_card(shelf_path, card, reader):
    """Used in the branches."""
    with shelve.open(shelf_path) as shelf:
        shelf[card] = reader


def all_readers():
    """Ours, as {card: reader}."""
    return json.loads(READERS.read_text(encoding="utf-8")) if READERS.exists() else {}


def merge_branch(shelf_path):
    """Merge the shelf of a branch into READERS; returns how many (new, changed).

    A reader, in the shelf as well as in READERS, looks like this:
    {"name": "Ida Holm", "seen": "2024-05-30", "loans": ["Momo", "Emma"], "fee": 1.5}

    - A card that we do not have is new: it is taken as it is.
    - Of a card that both have, the reader with the later "seen" stays, but always with the
      loans of both, each once and sorted. It counts as changed if ours is not the same as before.
    """
