"""Savegames of the browser game; the slot comes from the player's client."""

import json
from pathlib import Path

SAVES = Path("saves")


def load_defaults() -> dict:
    """What every new hero starts with."""
    return json.loads((SAVES / "defaults.json").read_text())


def load_save(slot: str) -> dict:
    """Load the savegame of a slot, which is the file SLOT.json in SAVES.

    >>> load_save("tess/autosave")    # reads saves/tess/autosave.json
    {'hero': 'Tess', 'level': 7}
    """
