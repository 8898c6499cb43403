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
    """Count the plants in all field books of a folder, by species (see latin); other files are left alone.

    A find is like {"species": "bellis perennis", "count": 12}; no count means one plant.
    """
    totals = Counter()
    for path in sorted(Path(folder).iterdir()):
        if path.suffix in FORMATS:
            for find in finds(path):
                totals[latin(find["species"])] += find.get("count", 1)
    return dict(totals)


def finds(path: Path) -> list[dict]:
    """Read a field book, which holds a list of finds in one of the FORMATS, by its suffix.

    As JSON:        [{"species": "bellis perennis", "count": 12}, {"species": "Lemna minor"}]
    and as YAML:    - {species: bellis perennis, count: 12}
                    - {species: Lemna minor}
    """
