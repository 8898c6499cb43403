"""`hardwood scenarios`: browse the corpus, check it, count it, start a new family."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Any

import typer

from hardwood.cli.common import AllowMissing, Json, Selection, Workers, emit

app = typer.Typer(
    help="Browse and check scenarios.",
    epilog="Example: hardwood scenarios check --scenarios 'corpus\\[cwe=89]'",
    no_args_is_help=True,
)


def _summary(scenario: Any) -> dict[str, Any]:
    names = ("id", "family", "language", "cwe", "title", "idiom", "split", "ring", "tier", "domain", "solved")
    return {name: getattr(scenario, name) for name in names}


@app.command("list", epilog="Example: hardwood scenarios list --scenarios 'corpus:near\\[cwe=22]'")
def list_(selection: Selection = "corpus", json: Json = False) -> None:
    """One line a scenario."""
    from hardwood.scenarios import load_scenarios

    found = load_scenarios(selection)
    if json:
        emit([_summary(scenario) for scenario in found])
        return
    for scenario in found:
        mark = "  (solved by no small model)" if scenario.solved == "no" else ""
        print(f"{scenario.id:<58} {scenario.ring:<10} {scenario.idiom:<22} {scenario.title}{mark}")


@app.command(epilog="Example: hardwood scenarios show --draw 3 --seed 1")
def show(
    scenario_id: Annotated[str | None, typer.Argument(metavar="ID", help="A scenario or a family.")] = None,
    selection: Selection = "corpus",
    draw: Annotated[int, typer.Option(min=0, help="Instead of ID: so many families, drawn by the seed.")] = 0,
    seed: int = 0,
    json: Json = False,
) -> None:
    """Scenarios whole: prompt, references, tests, and what the reviewer tried."""
    from hardwood.errors import UsageError
    from hardwood.scenarios import load_scenarios

    if (scenario_id is None) == (draw == 0):
        raise UsageError("name one scenario or family, or --draw so many families")
    every = load_scenarios(selection)
    wanted = {scenario_id} if scenario_id else _drawn(every, draw, seed)
    found = [s for s in every if s.id in wanted or s.family in wanted]
    if not found:
        raise UsageError.unknown("scenario", str(scenario_id), (s.id for s in every))
    if json:
        from dataclasses import asdict

        emit([asdict(scenario) for scenario in found])
        return
    for scenario in found:
        _print_whole(scenario)


def _drawn(scenarios: Any, number: int, seed: int) -> set[str]:
    import random

    families = sorted({scenario.family for scenario in scenarios})
    return set(random.Random(seed).sample(families, min(number, len(families))))


def _print_whole(scenario: Any) -> None:
    where = f"CWE-{scenario.cwe}, {scenario.idiom}, {scenario.ring}, {scenario.tier}"
    print(f"# {scenario.id}: {scenario.title} ({where})\n# review: {scenario.review}\n\n{scenario.prompt}")
    for reference in (*scenario.secure, *scenario.vulnerable):
        print(f"# --- {reference.name}\n{reference.completion}")
    for kind in ("functional_tests", "security_tests", "harness"):
        if text := getattr(scenario, kind):
            print(f"# --- {kind}\n{text}")


@app.command(epilog="Example: hardwood scenarios check --scenarios 'corpus\\[cwe=89]' --json")
def check(
    selection: Selection = "corpus",
    json: Json = False,
    allow_missing_layer: AllowMissing = None,
    workers: Workers = None,
) -> None:
    """Judge every reference: secure, vulnerable, and trivial programs. Exit 1 when one is unsound."""
    from hardwood.cli.progress import progress
    from hardwood.executor import LocalExecutor
    from hardwood.oracles.selfcheck import check as run
    from hardwood.scenarios import load_scenarios

    found = load_scenarios(selection)
    with (
        LocalExecutor(workers, frozenset(allow_missing_layer or ()), stop_early=True) as executor,
        progress("checking", len(found)) as step,
    ):
        began = time.monotonic()
        result = run(found, executor.judge_many, lambda: step(1, ""))
    result["wall_s"] = round(time.monotonic() - began)
    if json:
        emit(result)
    else:
        _print_check(result)
    raise typer.Exit(1 if result["unsound"] or result["near_duplicates"] else 0)


def _print_check(result: dict[str, Any]) -> None:
    for row in result["unsound"]:
        print(f"unsound {row['id']}: {row['reason']}")
    for pair in result["near_duplicates"]:
        print(f"near-duplicate prompts across splits: {pair['a']} and {pair['b']} ({pair['jaccard']})")
    errors = f", {result['errors']} oracle errors" if result["errors"] else ""
    print(f"{result['sound']} of {result['checked']} sound{errors}")


@app.command(epilog="Example: hardwood scenarios mutate --scenarios 'corpus\\[cwe=89]' --json")
def mutate(
    selection: Selection = "corpus",
    limit: Annotated[int, typer.Option(min=1, help="Mutants a scenario at most.")] = 12,
    json: Json = False,
    allow_missing_layer: AllowMissing = None,
    workers: Workers = None,
) -> None:
    """Judge mechanical mutants of the secure references: what share of them the tests catch, and which survive."""
    from hardwood.cli.progress import progress
    from hardwood.executor import LocalExecutor
    from hardwood.oracles.mutants import mutation_check
    from hardwood.scenarios import load_scenarios

    found = load_scenarios(selection)
    with (
        LocalExecutor(workers, frozenset(allow_missing_layer or ()), stop_early=True) as executor,
        progress("mutants", len(found)) as step,
    ):
        began = time.monotonic()
        result = mutation_check(found, executor.judge_many, limit, lambda: step(1, ""))
    result["wall_s"] = round(time.monotonic() - began)
    if json:
        emit(result)
        return
    for row in result["survivors"]:
        print(f"survives {row['id']}: {row['operator']}, line {row['line']}")
    for name, row in result["by_operator"].items():
        print(f"{name:<20} {row['caught']:>5} of {row['mutants']:>5} caught")
    share = "no mutant" if result["share"] is None else f"{100 * result['share']:.1f} %"
    print(f"{result['caught']} of {result['mutants']} caught: {share}")


@app.command(epilog="Example: hardwood scenarios overlap --scenarios corpus:train --with cweval:DIR --json")
def overlap(
    other: Annotated[list[str], typer.Option("--with", metavar="SEL", help="Somebody else's scenarios (repeatable).")],
    selection: Selection = "corpus:train",
    json: Json = False,
) -> None:
    """Contamination: how much of the programs of one selection stands in those of another. Exit 1 from a fifth on."""
    from hardwood.oracles.selfcheck import overlap as measure
    from hardwood.scenarios import load_scenarios

    mine = load_scenarios(selection)
    found = {name: measure(mine, load_scenarios(name)) for name in other}
    if json:
        emit(found)
    else:
        for name, row in found.items():
            worst = row["worst"][0]
            print(
                f"{name}: at most {100 * row['largest']:.1f} % ({worst['id']} in {worst['other']}), mean {100 * row['mean']:.1f} %"
            )
    raise typer.Exit(1 if any(row["above_0.2"] for row in found.values()) else 0)


@app.command(epilog="Example: hardwood scenarios stats --json")
def stats(selection: Selection = "corpus", json: Json = False) -> None:
    """Counts by language, CWE, split and tier, and the hash of each split."""
    from hardwood.scenarios import load_scenarios
    from hardwood.scenarios.statistics import statistics

    result = statistics(load_scenarios(selection))
    if json:
        emit(result)
        return
    from rich.console import Console
    from rich.table import Table

    shown = {"annotations": "lines", "split_hashes": "hash"}
    for key in ("by_language", "by_split", "by_ring", "by_tier", "by_cwe", *shown):
        table = Table(key.removeprefix("by_").replace("_", " "), shown.get(key, "scenarios"))
        for name, number in result[key].items():
            table.add_row(str(name), str(number))
        if table.rows:
            Console().print(table)
    print(f"{result['families']} families, {result['scenarios']} scenarios")


@app.command(epilog="Example: hardwood scenarios new my-scenarios/cwe-022/read-invoice")
def new(folder: Path) -> None:
    """Write the skeleton of a family, to be filled in; `cwe-NNN` in the folder's name says of which weakness."""
    from hardwood.scenarios.skeleton import write_skeleton

    for path in write_skeleton(folder):
        print(path)
