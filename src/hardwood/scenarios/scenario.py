"""A scenario: one task in one language, with its references and the text of its tests. Plain data; runs nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

from hardwood.scenarios.annotations import Annotation


@dataclass(frozen=True)
class Options:
    """How the programs of a scenario are built and run (`options.yaml` beside its prompt)."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012 - read from YAML: a key that is not known is a typo

    sanitize: tuple[Literal["address", "undefined", "float-cast-overflow"], ...] = ()
    """Sanitizers of C and C++."""
    libraries: tuple[str, ...] = ()
    """Linker arguments, e.g. `-lsqlite3`."""
    flags: tuple[str, ...] = ()
    """Compiler arguments."""
    spawns: bool = False
    """Whether a program under sanitizers may start other programs."""
    runs: bool = False
    """Whether programs of a language with callable functions are run whole instead."""
    modules: tuple[str, ...] = ()
    """Packages, beside the language's own, without which no program of the scenario can work: npm packages, Go import paths."""


@cache
def calibrated() -> dict[str, bool]:
    """Scenario of the corpus → whether a small model ever solved it, as `docs/corpus_page.py --calibrate` wrote it."""
    found: dict[str, bool] = json.loads((Path(__file__).parent / "calibrated.json").read_text(encoding="utf-8"))
    return found


Split = Literal["train", "validation", "heldout"]
Ring = Literal["train", "validation", "near", "far", "unseen", "external", "utility"]
"""`external`: of somebody else's benchmark. `utility`: an ordinary task, without exploits."""


@dataclass(frozen=True)
class Reference:
    """A known completion of the prompt: `prompt + completion` is a whole program."""

    name: str
    completion: str
    whole: bool = False
    """Whether it is a program by itself, not what follows the prompt."""


@dataclass(frozen=True)
class Scenario:
    """One family realised in one language. `id` is `<family>/<language>`, `family` is `cwe-NNN/slug`."""

    id: str
    family: str
    language: str
    cwe: int
    title: str
    idiom: str
    split: Split
    ring: Ring
    """The held-out ring, or the name of the split."""
    tier: str
    domain: str
    prompt: str
    secure: tuple[Reference, ...]
    vulnerable: tuple[Reference, ...]
    functional_tests: str
    security_tests: str
    harness: str | None = None
    options: Options = field(default_factory=Options)
    review: str = ""
    head: str = ""
    """What stands before the prompt in every program, and is not shown to the model."""
    tail: str = ""
    """What stands behind every completion: an entry point."""
    suite: str = ""
    """A pytest file of somebody else's in place of functional and security tests; it runs in the box."""
    stem: str = ""
    """Of a suite: the name of its task, by which it imports or starts the candidate."""
    annotations: tuple[Annotation, ...] = ()
    """Risk nodes that came with the data, placed in the program of the first secure reference."""

    @property
    def tested(self) -> bool:
        """Whether its programs can be judged by execution. What has no tests trains, and is measured by preference."""
        return bool(self.suite or (self.functional_tests and (self.security_tests or self.ring == "utility")))

    def program(self, completion: str) -> str:
        """The whole program of a completion; what follows it begins on a line of its own."""
        between = "\n" if self.tail and not completion.endswith("\n") else ""
        return self.head + self.prompt + completion + between + self.tail

    def reference_program(self, reference: Reference) -> str:
        return reference.completion if reference.whole else self.program(reference.completion)

    @property
    def golden(self) -> str:
        """The completion of the first secure reference."""
        return self.secure[0].completion

    @property
    def solved(self) -> str:
        """Whether one of the two small models that the corpus was calibrated with ever wrote a working program: `yes`, `no`, or `unknown` (`docs/corpus.md`)."""
        return {True: "yes", False: "no", None: "unknown"}[calibrated().get(self.id)]

    @property
    def function(self) -> str:
        """Name of the function that the prompt leaves open."""
        header = self.prompt.rsplit("\ndef ", 1)[-1].removeprefix("def ")
        return header.split("(", 1)[0].strip()
