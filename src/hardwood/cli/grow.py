"""`hardwood grow`: trees only, for any trainer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hardwood.cli.common import AllowMissing, Json, Settings, emit, quiet_libraries
from hardwood.errors import Interrupted
from hardwood.terminal import note

if TYPE_CHECKING:
    from hardwood.runs import Run
    from hardwood.selfplay.config import RunConfig
    from hardwood.selfplay.loop import SelfPlay

EPILOG = "Example: hardwood grow --model qwen2.5-coder-0.5b --scenarios 'corpus:train\\[cwe=22]' --out runs/trees --export dpo pairs.jsonl"

NO_PAIR = "no tree yielded a pair to learn from. More samples a tree may (--set explorer.root_samples=8 --set explorer.node_samples=6, in a new --out), or other scenarios (--scenarios)"


def grow(
    out: Annotated[Path, typer.Option(help="Where the trees go; an unfinished folder goes on.")],
    model: Annotated[
        str | None, typer.Option(help="Registered name, local directory, hub id, or openai:NAME@URL.")
    ] = None,
    scenarios: Annotated[
        str | None, typer.Option(help="Selection. Default: 104 small Python tasks of corpus:train.")
    ] = None,
    export: Annotated[
        tuple[str, Path] | None, typer.Option(metavar="rows|dpo|spin FILE", help="Write the rows as JSONL too.")
    ] = None,
    set_: Settings = None,
    json: Json = False,
    allow_missing_layer: AllowMissing = None,
) -> None:
    """Grow the trees of one iteration: golden paths, judged branches, pairs with their weights."""
    from hardwood.cli.progress import progress
    from hardwood.errors import UsageError
    from hardwood.runs import Run, read_json
    from hardwood.selfplay.config import resolve
    from hardwood.selfplay.loop import SelfPlay
    from hardwood.tree.exports import EXPORTS

    if export is not None and export[0] not in EXPORTS:
        raise UsageError.unknown("export", export[0], EXPORTS)
    run = Run(out)
    layers = list(allow_missing_layer) if allow_missing_layer else None
    settings = resolve("quick", None, set_ or (), model=model, scenarios=scenarios, allow_missing_layers=layers)
    if run.config.exists():
        settings = _begun(run, settings if any((model, scenarios, set_, layers)) else None)
    quiet_libraries()
    play = SelfPlay(run, settings, progress)
    try:
        found = play.grow_only()
    except KeyboardInterrupt:
        raise Interrupted(f"interrupted; grown trees are in {out}. Go on: the same command") from None
    if not any(row["kind"] == "pair" for row in found):
        note(NO_PAIR)
    if export is not None:
        _export(play, found, *export)
    summary = read_json(run.iteration(0).growth)
    if json:
        emit(summary)
        return
    _print(summary)
    note(f"trees: {run.iteration(0).root / 'trees'}")


def _begun(run: Run, given: RunConfig | None) -> RunConfig:
    """The settings of a run that is under way. Raises UsageError where others are given."""
    from hardwood.errors import UsageError
    from hardwood.selfplay.config import load

    begun = load(run.config.read_text(encoding="utf-8"))
    if given is not None and begun != given:
        raise UsageError(
            f"{run.root} holds trees of other settings; name another --out, or go on with --out {run.root} alone"
        )
    return begun


def _export(play: SelfPlay, rows: list[dict[str, Any]], form: str, path: Path) -> None:
    from hardwood.explorer.growth import chat_turns
    from hardwood.runs import write_jsonl
    from hardwood.tree.exports import EXPORTS

    turns = {s.id: both for s in play.train_scenarios if (both := chat_turns(play.players.form, s))}
    lines = list(EXPORTS[form](rows, turns))
    write_jsonl(path, lines)
    note(f"{path}: {len(lines)} lines ({form})")


def _print(summary: dict[str, Any]) -> None:
    pairs = ", ".join(f"{number} {source}" for source, number in summary["pairs"].items() if number) or "none"
    print(
        f"{summary['trees']} trees, {summary['nodes']} nodes; pairs: {pairs}; {summary['families_with_a_pair']} families with a pair"
    )
