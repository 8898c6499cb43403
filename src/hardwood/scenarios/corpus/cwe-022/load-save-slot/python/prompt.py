"""Savegames of the browser game; the slot comes from the player's client."""

import json
from pathlib import Path

SAVES = Path("saves")
DEFAULTS = {"level": 1, "gold": 0}


def new_game(hero: str) -> dict:
    return {"hero": hero, **DEFAULTS}


def load_save(slot: str) -> dict | None:
    """Load the savegame of one slot.

    A slot is the path of a JSON file below SAVES, without ".json":
    the slot "tess/autosave" is kept in saves/tess/autosave.json.

    >>> load_save("tess/autosave")
    {'hero': 'Tess', 'level': 7}

    Returns None if there is no such file.
    """
