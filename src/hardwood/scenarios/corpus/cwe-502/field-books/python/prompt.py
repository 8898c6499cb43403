"""The county's plant survey. Groups of volunteers upload their field books."""
import io
import json
import pickle
from collections import Counter
from pathlib import Path

import yaml

FORMATS = {".json": "JSON", ".yaml": "YAML", ".pickle": "pickle, of the old desktop program"}


def latin(name: str) -> str:
    """A species as we spell it: "bellis  PERENNIS" becomes "Bellis perennis"."""
    return " ".join(name.split()).capitalize()


def write_report(totals: dict, path: Path) -> None:
    rows = sorted(totals.items(), key=lambda item: (-item[1], item[0]))
    path.write_text("".join(f"{count:6} {species}\n" for species, count in rows), encoding="utf-8")


def survey_totals(folder: str) -> dict:
    """Count the plants in all field books of a folder, by species (see latin).

    A field book holds a list of finds in one of the FORMATS, by its suffix; other files
    are left alone. As JSON:  [{"species": "bellis perennis", "count": 12}, {"species": "Lemna minor"}]
    and as YAML:              - {species: bellis perennis, count: 12}
                              - {species: Lemna minor}
    which both give {"Bellis perennis": 12, "Lemna minor": 1}: no count means one plant.
    """
