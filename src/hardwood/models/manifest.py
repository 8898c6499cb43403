"""What a finished folder of files holds, so that damage is noticed: sizes, times and hashes in a JSON file beside."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from hardwood.errors import CorruptError

NAME = "hardwood-manifest.json"
_CHUNK = 1 << 22


def sha256(path: Path) -> str:
    """Hex digest of a file, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
    return digest.hexdigest()


def check_file(path: Path, size: int, digest: str) -> None:
    """Refuse a file that is not what it must be, and remove it.

    Raises:
        CorruptError: names the file, what was expected, and what was found.
    """
    found = path.stat().st_size
    if found == size:
        actual = sha256(path)
        if actual == digest:
            return
        problem = f"expected sha256 {digest}, got {actual}"
    else:
        problem = f"expected {size} bytes, got {found}"
    path.unlink()
    raise CorruptError(f"{path.name} is not the published file: {problem}. It was removed; fetch it again.")


def write(folder: Path, source: str) -> None:
    """Record all files of `folder`, made from `source` (the digest of what it was converted from)."""
    recorded = {
        path.name: {"size": path.stat().st_size, "mtime_ns": path.stat().st_mtime_ns, "sha256": sha256(path)}
        for path in sorted(folder.iterdir())
        if path.is_file() and path.name != NAME
    }
    (folder / NAME).write_text(json.dumps({"source": source, "files": recorded}, indent=1), encoding="utf-8")


def problem(folder: Path, source: str, *, verify: bool = False) -> str | None:
    """Why `folder` is not the finished conversion of `source`, or None if it is.

    Sizes and times are compared; where a time differs, or with `verify`, the hash is.
    """
    try:
        document = json.loads((folder / NAME).read_text(encoding="utf-8"))
        recorded, origin = document["files"], document["source"]
        if origin != source:
            return f"it was made from {origin}, not from {source}"
        wrong = [name for name, facts in recorded.items() if not _intact(folder / name, facts, verify)]
    except FileNotFoundError as error:
        return f"{Path(error.filename).name} is missing"
    except (ValueError, KeyError, TypeError):
        return f"{NAME} is damaged"
    return f"changed since it was written: {', '.join(wrong)}" if wrong else None


def _intact(path: Path, facts: dict[str, int | str], verify: bool) -> bool:
    status = path.stat()
    if status.st_size != facts["size"]:
        return False
    return (not verify and status.st_mtime_ns == facts["mtime_ns"]) or sha256(path) == facts["sha256"]
