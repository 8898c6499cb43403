"""Skins for the cars of the racing game. Players upload packs of them (zip)."""
import shutil
import zipfile
from pathlib import Path

SKINS = Path("skins")
KINDS = (".png", ".jpg", ".json")
MAX_SKIN = 150_000  # bytes of a file
MAX_PACK = 400_000  # bytes of all files of a pack that are installed


def installed() -> dict:
    """How many files each pack has."""
    return {folder.name: sum(1 for _ in folder.iterdir()) for folder in SKINS.iterdir()}


def uninstall(name: str) -> None:
    shutil.rmtree(SKINS / name, ignore_errors=True)


def install_pack(name: str, archive: str) -> list:
    """Install the files of an uploaded pack in the new folder SKINS/NAME.

    Only files of the KINDS are taken, whatever folder they are in inside of the archive: "cars/red.png"
    becomes SKINS/NAME/red.png. Returned are the names of the installed files, sorted.
    When one of them is bigger than MAX_SKIN, or all of them together than MAX_PACK, or when there
    is none at all, then nothing is installed: [], and no folder SKINS/NAME.
    """
