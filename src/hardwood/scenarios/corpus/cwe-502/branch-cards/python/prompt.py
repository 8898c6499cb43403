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


def load_readers():
    """Ours, as {card: reader}."""
    return json.loads(READERS.read_text(encoding="utf-8")) if READERS.exists() else {}


def write_readers(readers):
    READERS.write_text(json.dumps(readers, ensure_ascii=False, indent=1), encoding="utf-8")


def add_cards(readers, cards):
    """Put cards of a branch among ours, both as {card: reader}; returns how many (new, changed) that makes.

    Of a card that both have, the reader with the later "seen" stays, but always with the loans of both.
    """
    new = changed = 0
    for card, theirs in cards.items():
        ours = readers.get(card)
        if ours is None:
            readers[card] = theirs
            new += 1
            continue
        later = theirs if theirs["seen"] > ours["seen"] else ours
        readers[card] = {**later, "loans": sorted({*ours["loans"], *theirs["loans"]})}
        changed += readers[card] != ours
    return new, changed


def merge_branch(shelf_path):
    """Merge the shelf of a branch into READERS; returns how many (new, changed).

    A reader, in the shelf as well as in READERS, looks like this:
    {"name": "Ida Holm", "seen": "2024-05-30", "loans": ["Momo", "Emma"], "fee": 1.5}

    Ours come from load_readers(). add_cards(readers, cards) adds all cards of the shelf to them, and
    gives the counts; then write_readers(readers).
    """
