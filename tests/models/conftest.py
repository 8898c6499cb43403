"""A tiny model as a user would have it: in a folder, as an adapter, and as a registered GGUF file that wheels carry."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from hardwood.models import registry
from hardwood.models.registry import Carriers, ModelEntry

PARTS = [b"first part, " * 1000, b"second part"]
PUBLISHED = b"".join(PARTS)


def make_wheel(folder: Path, number: int, content: bytes) -> Path:
    """A wheel as the index would give it, with one part of a model."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"acorn_part{number}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"acorn_part{number}/__init__.py", "raise SystemExit('a carrier must never be imported')")
        archive.writestr(f"acorn_part{number}/data/part.bin", content)
    return path


@pytest.fixture
def acorn(tmp_path, monkeypatch) -> ModelEntry:
    """A registered model of two parts; the cache is an empty folder."""
    entry = ModelEntry(
        name="acorn",
        title="Acorn",
        licence="Apache-2.0",
        format="gguf",
        file="acorn.gguf",
        size=len(PUBLISHED),
        sha256=hashlib.sha256(PUBLISHED).hexdigest(),
        prompt="completion",
        carriers=Carriers(package="acorn-part{}", version="1.0", parts=2, member="*/data/*.bin"),
    )
    monkeypatch.setattr(registry, "_entries", lambda: {"acorn": entry})
    monkeypatch.setenv("HARDWOOD_CACHE", str(tmp_path / "cache"))
    return entry


@pytest.fixture
def home(tmp_path) -> Path:
    """The acorn's folder in the cache."""
    return tmp_path / "cache" / "models" / "acorn"


@pytest.fixture
def index(monkeypatch, tmp_path):
    """A package index: a function in pip's place copies wheels from a folder. The folder, and what was asked for."""
    import shutil
    import subprocess

    from hardwood.models import sources

    shelf = tmp_path / "index"
    for number, part in enumerate(PARTS, 1):
        make_wheel(shelf, number, part)
    asked: list[str] = []

    def pip(command, **_):
        requirement, folder = command[-1], Path(command[command.index("--dest") + 1])
        asked.append(requirement)
        wheel = shelf / f"{requirement.partition('==')[0].replace('-', '_')}-1.0-py3-none-any.whl"
        if not wheel.exists():
            return subprocess.CompletedProcess(command, 1, "", "ERROR: No matching distribution found")
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(wheel, folder)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(sources.subprocess, "run", pip)
    return shelf, asked


@pytest.fixture
def converted(monkeypatch):
    """Conversion without a model: the safetensors hold the file's bytes. Lists the files that were converted."""
    from hardwood.models import convert, manifest

    done: list[Path] = []

    def fake(gguf: Path, target: Path, source: str) -> None:
        done.append(gguf)
        target.mkdir(exist_ok=True)
        (target / "model.safetensors").write_bytes(gguf.read_bytes())
        manifest.write(target, source)

    monkeypatch.setattr(convert, "convert", fake)
    return done
