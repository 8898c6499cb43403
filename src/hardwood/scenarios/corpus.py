"""The loader of the corpus format: folders with a `family.yaml` and one folder a language (`docs/scenarios.md`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, model_validator

from hardwood.errors import UsageError
from hardwood.scenarios.scenario import Options, Reference, Scenario

CORPUS = Path(__file__).parent / "corpus"
SUFFIXES = {"python": ".py", "javascript": ".js", "c": ".c", "cpp": ".cpp", "go": ".go"}


class Family(BaseModel):
    """`family.yaml`, checked: an unknown key or value is an error."""

    model_config = ConfigDict(extra="forbid")

    cwe: int
    title: str
    idiom: str
    split: Literal["train", "validation", "heldout"]
    ring: Literal["near", "far", "unseen"] | None = None
    tier: Literal["small", "standard"] = "small"
    domain: str
    review: str = ""

    @model_validator(mode="after")
    def _ring_goes_with_heldout(self) -> Family:
        if (self.split == "heldout") != (self.ring is not None):
            raise ValueError("`ring` belongs to split heldout, and to no other")
        return self


def cwe_of(folder: Path) -> int | None:
    """The weakness that a family's folder is named after: itself (`cwe-089-book-list`), or by the one above it, which holds nothing else (`cwe-089/book-list-order`)."""
    place = folder.absolute()
    found = re.match(r"cwe-(\d+)(?!\w)", place.name, re.I) or re.fullmatch(r"cwe-(\d+)", place.parent.name, re.I)
    return int(found[1]) if found else None


def _family(path: Path) -> Family:
    try:
        family = Family.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (ValidationError, yaml.YAMLError) as error:
        raise _wrong(path, error, Family.model_fields) from error
    named = cwe_of(path.parent)
    if named is not None and named != family.cwe:
        raise UsageError(
            f"{path}: cwe is {family.cwe}, and the folder says cwe-{named:03}; allowed: one number in both"
        )
    return family


def _wrong(path: Path, error: ValidationError | yaml.YAMLError, keys: Iterable[str]) -> UsageError:
    """What is wrong with a YAML file: its first bad key and value."""
    if isinstance(error, yaml.YAMLError):
        return UsageError(f"{path} is no YAML: {error}")
    first = error.errors()[0]
    key = ".".join(map(str, first["loc"]))
    if first["type"] in ("extra_forbidden", "unexpected_keyword_argument"):
        return UsageError.unknown(f"key of {path}", key, keys)
    if first["type"] == "missing":
        return UsageError(f"{path}: no key {key!r}")
    said = str(first["ctx"]["error"]) if first["type"] == "value_error" else f"{first['msg']}, got {first['input']!r}"
    return UsageError(f"{path}: {f'{key}: ' if key else ''}{said}")


def _references(folder: Path, kind: str, suffix: str) -> tuple[Reference, ...]:
    paths = sorted(folder.glob(f"{kind}*{suffix}"), key=lambda path: (len(path.stem), path.stem))
    return tuple(Reference(path.stem, path.read_text(encoding="utf-8")) for path in paths)


def _options(folder: Path) -> Options:
    """`options.yaml`, checked; all defaults where there is none."""
    path = folder / "options.yaml"
    if not path.exists():
        return Options()
    try:
        return TypeAdapter(Options).validate_python(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (ValidationError, yaml.YAMLError) as error:
        raise _wrong(path, error, (field.name for field in fields(Options))) from error


def _realisation(family: Family, name: str, folder: Path) -> Scenario:
    suffix = SUFFIXES[folder.name]

    def text(stem: str, suffix: str = suffix) -> str:
        path = folder / f"{stem}{suffix}"
        if not path.exists():
            raise UsageError(f"{folder}: no {path.name}")
        return path.read_text(encoding="utf-8")

    secure, vulnerable = _references(folder, "secure", suffix), _references(folder, "vulnerable", suffix)
    if not secure or not vulnerable:
        raise UsageError(f"{folder}: needs secure{suffix} and vulnerable{suffix}")
    harness = folder / f"harness{suffix}"
    return Scenario(
        id=f"{name}/{folder.name}", family=name, language=folder.name, cwe=family.cwe, title=family.title, idiom=family.idiom,
        split=family.split, ring=family.ring or ("train" if family.split == "train" else "validation"), tier=family.tier,
        domain=family.domain, prompt=text("prompt"), secure=tuple(secure), vulnerable=tuple(vulnerable),
        functional_tests=text("functional", ".py"), security_tests=text("security", ".py"), options=_options(folder),
        harness=harness.read_text(encoding="utf-8") if harness.exists() else None, review=family.review,
    )  # fmt: skip


# The security tests stand in `security.py`, which no glob of references (`secure*`) matches.
def load_folder(root: Path) -> Iterator[Scenario]:
    """All scenarios below `root`, in the order of their ids. Raises UsageError for a folder that breaks the format, naming the file."""
    for path in sorted(root.rglob("family.yaml")):
        family = _family(path)
        name = path.parent.relative_to(root).as_posix() if path.parent != root else path.parent.name
        languages = [folder for folder in sorted(path.parent.iterdir()) if folder.is_dir() and folder.name in SUFFIXES]
        if not languages:
            raise UsageError(f"{path.parent}: no language folder. Allowed: {', '.join(SUFFIXES)}")
        for folder in languages:
            yield _realisation(family, name, folder)


@cache
def load_corpus() -> tuple[Scenario, ...]:
    """The corpus that ships with the package."""
    return tuple(load_folder(CORPUS))
