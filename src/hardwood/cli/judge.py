"""`hardwood judge`: one verdict on one program, or on many."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from hardwood.cli.common import AllowMissing, Json, Selection, Workers, emit

EPILOG = "Example: hardwood judge --completions samples.jsonl --json"


def judge(
    file: Annotated[str | None, typer.Argument(help="The whole program; - for standard input.")] = None,
    scenario: Annotated[str | None, typer.Option(help="Id of the scenario.")] = None,
    completions: Annotated[
        Path | None,
        typer.Option(
            help='JSONL of {"scenario", "completion" or "program"}, or published outputs: {"id", "generation"}.'
        ),
    ] = None,
    selection: Selection = "corpus",
    oracle: Annotated[
        str,
        typer.Option(
            help="tests (executed) | bandit | semgrep:RULES | tool:FILE.yaml | sarif:FILE (static) | any(A,B), all(A,B), first(A,B) | labels (those published with the outputs)."
        ),
    ] = "tests",
    json: Json = False,
    allow_missing_layer: AllowMissing = None,
    workers: Workers = None,
) -> None:
    """Judge a program by running its scenario's tests in the sandbox. Exit 0 secure, 1 not, 4 no verdict; with --completions 0 once anything has a verdict: read the counts."""
    from hardwood.errors import UsageError
    from hardwood.terminal import note

    layers = frozenset(allow_missing_layer or ())
    if completions is not None and file is not None:
        raise UsageError(f"give --completions or a FILE, not both ({file})")
    if completions is not None:
        _many(completions, scenario, selection, oracle, json, layers, workers)
        return
    if file is None or scenario is None:
        raise UsageError("give --scenario ID and a FILE (or -), or --completions FILE.jsonl")
    program = _read(file)
    name = None if file == "-" else file
    found = _finder(selection)(scenario)
    (verdict,) = _verdicts([(found, program)], [name], oracle, layers, 1)
    if json:
        emit(verdict.to_json())
    else:
        static = " (static: no test was run)" if verdict.static else ""
        print(f"{verdict.status}{static}: {verdict.reason or 'all tests pass'}")
        if verdict.status == "broken" and not program.startswith(found.prompt):
            note(f"what was given does not begin with the prompt of {found.id}; a completion goes into --completions")
    raise typer.Exit({"secure": 0, "error": 4}.get(verdict.status, 1))


def _read(file: str) -> str:
    from hardwood.errors import UsageError

    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{file} is not UTF-8: {error}") from error


def _finder(selection: str) -> Callable[[str], Any]:
    """Looks up scenarios by id, or by family where that has one language. Raises UsageError for any other name."""
    from hardwood.errors import UsageError
    from hardwood.scenarios import load_scenarios

    known = {scenario.id: scenario for scenario in load_scenarios(selection)}

    def find(name: str) -> Any:
        if name in known:
            return known[name]
        of_family = [scenario for scenario in known.values() if scenario.family == name]
        if len(of_family) == 1:
            return of_family[0]
        if of_family:
            raise UsageError(f"{name!r} is a family; which of {', '.join(s.id for s in of_family)}?")
        raise UsageError.unknown("scenario", name, known)

    return find


def _many(
    path: Path,
    scenario: str | None,
    selection: str,
    oracle: str,
    json: bool,
    layers: frozenset[str],
    workers: int | None,
) -> None:
    from hardwood.errors import UsageError
    from hardwood.oracles.published import is_published
    from hardwood.scenarios.rows import read_rows

    numbered = list(read_rows(path))
    if not numbered:
        raise UsageError(f"{path} holds no completion")
    for number, row in numbered:
        if not isinstance(row, dict):
            raise UsageError(f"{path}:{number}: {str(row)[:40]!r} is no JSON object")
    rows = [row for _, row in numbered]
    if all(is_published(row) for row in rows):
        _published(rows, oracle, json)
        return
    jobs, find = [], _finder(selection)
    for number, row in numbered:
        name, text = row.get("scenario", scenario), row.get("program", row.get("completion"))
        if not isinstance(name, str) or not isinstance(text, str):
            raise UsageError(f"{path}:{number}: needs `scenario` (or --scenario) and a text `completion` or `program`")
        found = find(name)
        jobs.append((found, text if "program" in row else found.program(text)))
    files = [row.get("file") for row in rows]
    verdicts = _verdicts(jobs, files, oracle, layers, workers)
    summary = {**_summary(verdicts), **_parsing(jobs)}
    if json:
        emit({**summary, "verdicts": [v.to_json() for v in verdicts]})
    else:
        print(", ".join(f"{number} {status}" for status, number in summary["counts"].items()))
    raise typer.Exit(4 if summary["spr_strict"] is None else 0)


def _verdicts(
    jobs: list[Any], files: list[str | None], oracle: str, layers: frozenset[str], workers: int | None
) -> list[Any]:
    from hardwood.oracles.named import judge_by

    def execute(jobs: Any) -> list[Any]:
        from hardwood.executor import LocalExecutor
        from hardwood.oracles import open_oracle

        if len(jobs) == 1:
            return [open_oracle(layers).judge(*jobs[0])]
        with LocalExecutor(workers, layers) as executor:
            return list(executor.judge_many(jobs))

    return judge_by(oracle, jobs, files, execute)


def _parsing(jobs: list[Any]) -> dict[str, Any]:
    """The fields that published outputs have beside: these were never counted in the published way."""
    from hardwood.oracles.parsing import parses

    unparsable = sum(not parses(program, scenario.language) for scenario, program in jobs)
    return {"spr_as_published": None, "unparsable": unparsable}


def _summary(verdicts: list[Any]) -> dict[str, Any]:
    """Executed verdicts and static ones are never added up: where there are both, the figures are those of the executed ones."""
    executed = [v for v in verdicts if not v.static]
    static = [v for v in verdicts if v.static]
    figures = _figures(executed or static)
    extra = {"static_only": _figures(static)} if executed and static else {}
    return {"samples": len(verdicts), **figures, "static": not executed, **extra}


def _figures(verdicts: list[Any]) -> dict[str, Any]:
    from hardwood.oracles import STATUSES

    counts = {status: sum(v.status == status for v in verdicts) for status in STATUSES}
    judged = len(verdicts) - counts["error"]
    return {"spr_strict": counts["secure"] / judged if judged else None, "counts": counts}


def _published(rows: list[Any], oracle: str, json: bool) -> None:
    """Published outputs have no tests: by their own labels unless an analyser is named."""
    from hardwood.oracles.analysers import open_analyser
    from hardwood.oracles.published import read_output, rejudge

    outputs = [read_output(row) for row in rows]
    document = rejudge(outputs, None if oracle in ("tests", "labels") else open_analyser(oracle))
    if json:
        emit(document)
        return
    published = document["spr_as_published"]
    print(
        f"{document['samples']} outputs, {document['unparsable']} do not parse; static, by {document['oracle']['name']}"
    )
    print(
        f"as published (1 - flagged / parsable): {'no figure' if published is None else format(100 * published, '.1f') + ' %'}"
    )
    print(f"strict (every sample in the denominator): {100 * document['spr_strict']:.1f} %")
