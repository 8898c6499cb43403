"""`hardwood eval`: SPR@k of any model, with intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hardwood.cli.common import (
    AllowMissing,
    Form,
    Json,
    Selection,
    TrustRemoteCode,
    Workers,
    emit,
    quiet_libraries,
)

if TYPE_CHECKING:
    from hardwood.evaluation.kept import Kept
    from hardwood.evaluation.runner import Evaluation, SamplingConfig
    from hardwood.scenarios import Scenario

EPILOG = "Example: hardwood eval --model qwen2.5-coder-0.5b --scenarios corpus:heldout -n 4 --out runs/eval"


def evaluate(
    model: Annotated[
        str, typer.Option(help="Registered name, local directory, hub id, or openai:NAME@URL.")
    ] = "qwen2.5-coder-0.5b",
    selection: Selection = "corpus:heldout",
    n: Annotated[int, typer.Option("-n", min=1, help="Samples a scenario.")] = 4,
    k: Annotated[str, typer.Option("-k", help="Values of k, e.g. 1,5.")] = "1",
    seed: int = 0,
    temperature: Annotated[float, typer.Option(min=0.0)] = 0.4,
    top_p: Annotated[float, typer.Option(min=0.0, max=1.0)] = 0.95,
    max_new_tokens: Annotated[int, typer.Option(min=1)] = 160,
    backend: Annotated[str, typer.Option(help="transformers or vllm; a server is named by --model.")] = "transformers",
    form: Form = "auto",
    threads: Annotated[int | None, typer.Option(min=1, help="CPU threads. Default: all.")] = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder that keeps every judged sample; an unfinished evaluation goes on.")
    ] = None,
    json: Json = False,
    samples: Annotated[bool, typer.Option("--samples", help="Put every judged sample in the JSON document.")] = False,
    trust_remote_code: TrustRemoteCode = False,
    allow_missing_layer: AllowMissing = None,
    workers: Workers = None,
) -> None:
    """Secure pass rate (functional and not exploitable), every sample in the denominator, intervals over families."""
    from hardwood.evaluation.document import document
    from hardwood.evaluation.runner import SamplingConfig
    from hardwood.evaluation.runner import evaluate as run
    from hardwood.executor import LocalExecutor
    from hardwood.generation.opening import form_used, format_of, open_policy
    from hardwood.oracles.cache import default_folder
    from hardwood.runs import write_json
    from hardwood.scenarios import load_scenarios
    from hardwood.scenarios.selection import content_hash

    ks = _ks(k, n)
    scenarios = load_scenarios(selection)
    sampling = SamplingConfig(n, temperature, top_p, max_new_tokens, seed)
    kept = _kept(out, model, scenarios, sampling, allow_missing_layer, form=form, backend=backend) if out else None
    with LocalExecutor(workers, frozenset(allow_missing_layer or ()), cache=default_folder()) as executor:
        quiet_libraries()
        policy = open_policy(model, form=form, backend=backend, threads=threads, trust_remote_code=trust_remote_code)
        asked = format_of(model, form, trust_remote_code=trust_remote_code)
        asking = (policy, scenarios, executor, sampling, asked)
        outcome = _shown(lambda step: kept.go_on(*asking, step) if kept else run(*asking, step), kept, scenarios)
    result = document(
        outcome.records,
        model=model,
        selection=selection,
        n=n,
        ks=ks,
        cost=outcome.cost,
        data_hash=content_hash(scenarios),
        seed=seed,
        form=form_used(policy, asked),
    )
    if kept:
        write_json(kept.folder / "eval.json", result)
    if json:
        emit({**result, "samples": outcome.records} if samples else result)
    else:
        _print(result)


def _kept(
    out: Path, model: str, scenarios: Sequence[Scenario], sampling: SamplingConfig, missing: list[str] | None, **asked: str
) -> Kept:  # fmt: skip
    """The folder of samples that are judged in this very way. Raises UsageError for one that holds others."""
    from hardwood.evaluation.kept import Kept, plan_of, weights_of

    layers = {"missing_layers": sorted(missing)} if missing else {}
    return Kept(out, plan_of(scenarios, sampling, model=model, **asked, **weights_of(model), **layers))


def _shown(
    ask: Callable[[Callable[[int], None]], Evaluation], kept: Kept | None, scenarios: Sequence[Scenario]
) -> Evaluation:
    """What was judged, with progress; whoever interrupts hears what is kept."""
    from hardwood.cli.progress import progress
    from hardwood.errors import Interrupted
    from hardwood.evaluation.runner import refuse_errors

    try:
        with progress("evaluating", len(scenarios)) as step:
            found = ask(lambda done: step(done, ""))
    except KeyboardInterrupt:
        if kept is None:
            raise Interrupted("interrupted; nothing is kept without --out FOLDER") from None
        told = f"{len(scenarios) - len(kept.left(scenarios))} of {len(scenarios)} scenarios are kept in {kept.folder}"
        raise Interrupted(f"interrupted; {told}. Go on: the same command") from None
    refuse_errors(found)
    return found


def _ks(text: str, n: int) -> tuple[int, ...]:
    from hardwood.errors import UsageError

    try:
        ks = tuple(int(part) for part in text.split(","))
    except ValueError:
        raise UsageError(f"-k {text!r}: give whole numbers, e.g. 1,5") from None
    if not ks or min(ks) < 1 or max(ks) > n:
        raise UsageError(f"-k {text!r}: each k must be between 1 and n = {n}")
    return ks


def _print(result: dict[str, Any]) -> None:
    from hardwood.cli.table import print_grid
    from hardwood.report.evaluation_tables import rings_grid

    grid = rings_grid(result)
    print_grid(replace(grid, note=""))
    print(grid.note)
