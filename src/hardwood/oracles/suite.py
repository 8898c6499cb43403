"""Somebody else's pytest file as functional and security tests: it runs in the box, and what it says of each test is observed here.

A file that says nothing of its tests could not be loaded: our own side's failure. One that ends before it has said everything was ended by
the candidate: what is missing has failed.
"""

from __future__ import annotations

from typing import Any

from hardwood.errors import OracleError
from hardwood.sandbox import Box
from hardwood.sandbox.languages import language
from hardwood.sandbox.protocol import Job
from hardwood.scenarios import Scenario

CPU_S = 60.0
"""Of one call: key generation is slow."""
WALL_S = 170.0
PLACES = {
    "c": "compiled/{stem}_task",
    "cpp": "compiled/{stem}_task",
    "go": "compiled/{stem}_task",
    "javascript": "{stem}_task.js",
}
BUILT = {"javascript": "candidate.js"}


def run_suite(box: Box, scenario: Scenario, job: Job, python: str) -> dict[tuple[str, str], str | None]:
    """(kind, name) → why the test failed, or None when it passed. Raises OracleError when the file did not load."""
    place = PLACES.get(scenario.language)
    message: dict[str, Any] = {
        "stem": scenario.stem, "source": scenario.suite, "python": python, "cpu_s": CPU_S,
        "environment": dict(language(scenario.language).plan(job).environment),
        "program": [BUILT.get(scenario.language, "program"), place.format(stem=scenario.stem)] if place else None,
    }  # fmt: skip
    answer = box.request("suite", job=message, wall_s=WALL_S)
    expected = [(str(name), str(kind)) for name, kind in answer["expected"]]
    if {kind for _, kind in expected} != {"functional", "security"}:
        raise OracleError(f"{scenario.id}: its tests did not load, or are not of both kinds: {answer['said'][-600:]}")
    missing = "the tests ended before this one was done"
    return {(kind, name): answer["results"].get(name, missing) for name, kind in expected}
