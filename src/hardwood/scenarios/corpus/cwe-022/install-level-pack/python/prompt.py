import tarfile
from pathlib import Path

SUFFIX = ".tar"


def pack_title(archive: str) -> str:
    """"lava-caves.tar" -> "Lava caves"."""
    return Path(archive).name.removesuffix(SUFFIX).replace("-", " ").capitalize()


def list_pack(archive: str) -> list[str]:
    """Names of the files in a level pack."""
    with tarfile.open(archive) as tar:
        return tar.getnames()


def install_pack(archive: str, folder: str) -> None:
    """Unpack a level pack that was downloaded from the players' forum.

    archive is the path of the tar file ("lava-caves.tar"), folder is where
    all of its files go, sub-folders included ("levels/lava", which exists).
    """
