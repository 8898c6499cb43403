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


def find_skins(pack: zipfile.ZipFile) -> list:
    """The names of the files of the KINDS in an archive, ["cars/red.png", "cars/skins.json"]."""
    return [member for member in pack.namelist() if member.endswith(KINDS)]


def fit(sizes: list) -> bool:
    """Are files of these sizes, [70_312, 1_904], not too big for one pack?"""
    return max(sizes, default=0) <= MAX_SKIN and sum(sizes) <= MAX_PACK


def store(name: str, skins: dict) -> list:
    """Write skins like {"cars/red.png": b"..."} to the new folder SKINS/NAME, as red.png; their names, sorted.

    No folder is made for {}.
    """
    for member, data in skins.items():
        target = SKINS / name / Path(member).name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return sorted(Path(member).name for member in skins)


def install_pack(name: str, archive: str) -> list:
    """Install the skins that are found in an uploaded archive as the pack NAME.

    Skins are {"cars/red.png": b"...", "cars/skins.json": b"..."}, what the archive has under each name that
    is found. If their sizes, the numbers of bytes [70_312, 1_904], fit, the skins are stored, and what
    store returns is returned. If not, nothing is stored, and [] returned.
    """
