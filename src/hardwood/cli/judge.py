"""`hardwood judge`: one verdict on one program, or on many."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from hardwood.cli.common import AllowMissing, Json, Selection, Workers, emit

EPILOG = "Example: hardwood judge --scenario cwe-022/export-playlist/python --completions samples.jsonl --json"


def judge(
    file: Annotated[str | None, typer.Argument(help="The whole program; - for standard input.")] = None,
    scenario: Annotated[str | None, typer.Option(help="Id of the scenario.")] = None,
    completions: Annotated[Path | None, typer.Option(help='JSONL of {"scenario", "completion" or "program"}.')] = None,
    selection: Selection = "corpus",
    json: Json = False,
    allow_missing_layer: AllowMissing = None,
    workers: Workers = None,
) -> None:
    """Judge a program by running its scenario's tests in the sandbox. Exit 0 secure, 1 not, 4 no verdict."""
    from hardwood.errors import UsageError

    layers = frozenset(allow_missing_layer or ())
    if completions is not None:
        _many(completions, scenario, selection, json, layers, workers)
        return
    if file is None or scenario is None:
        raise UsageError("give --scenario ID and a FILE (or -), or --completions FILE.jsonl")
    from hardwood.oracles import open_oracle

    program = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    verdict = open_oracle(layers).judge(_find(scenario, selection), program)
    if json:
        emit(verdict.to_json())
    else:
        print(f"{verdict.status}: {verdict.reason or 'all tests pass'}")
    raise typer.Exit({"secure": 0, "error": 4}.get(verdict.status, 1))


def _find(name: str, selection: str) -> Any:
    from hardwood.errors import UsageError
    from hardwood.scenarios import load_scenarios

    known = load_scenarios(selection)
    for scenario in known:
        if name in (scenario.id, scenario.family):
            return scenario
    raise UsageError.unknown("scenario", name, (s.id for s in known))


def _many(
    path: Path, scenario: str | None, selection: str, json: bool, layers: frozenset[str], workers: int | None
) -> None:
    from hardwood.errors import UsageError
    from hardwood.executor import LocalExecutor
    from hardwood.oracles import STATUSES
    from hardwood.runs import read_jsonl

    jobs = []
    for number, row in enumerate(read_jsonl(path), start=1):
        name = row.get("scenario", scenario)
        if name is None or not ("program" in row or "completion" in row):
            raise UsageError(f"{path}:{number}: needs `scenario` (or --scenario) and `completion` or `program`")
        found = _find(name, selection)
        jobs.append((found, row["program"] if "program" in row else found.program(row["completion"])))
    if not jobs:
        raise UsageError(f"{path} holds no completion")
    with LocalExecutor(workers, layers) as executor:
        verdicts = list(executor.judge_many(jobs))
    counts = {status: sum(v.status == status for v in verdicts) for status in STATUSES}
    judged = len(verdicts) - counts["error"]
    summary = {
        "samples": len(verdicts),
        "spr_strict": counts["secure"] / judged if judged else None,
        "counts": counts,
        "static": False,
    }
    if json:
        emit({**summary, "verdicts": [v.to_json() for v in verdicts]})
    else:
        print(", ".join(f"{number} {status}" for status, number in counts.items()))
    raise typer.Exit(4 if not judged else 0)
