import tarfile
from pathlib import Path

PACKS = Path("packs")
SUFFIX = ".tar"


def pack_title(archive: str) -> str:
    """"lava-caves.tar" -> "Lava caves"."""
    return Path(archive).name.removesuffix(SUFFIX).replace("-", " ").capitalize()


def install_pack(archive: str, folder: str) -> int:
    """Unpack a level pack that was downloaded from the players' forum.

    archive is the path of an uncompressed tar file ("lava.tar"), folder is
    where its content goes, sub-folders included ("packs/lava", which exists).
    The return value is the number of entries in the archive.
    """
