"""`hardwood grow`: trees only, for any trainer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from hardwood.cli.common import AllowMissing, Json, emit, quiet_libraries
from hardwood.errors import Interrupted
from hardwood.terminal import note

EPILOG = "Example: hardwood grow --model qwen2.5-coder-0.5b --scenarios 'corpus:train\\[cwe=22]' --out runs/trees --export dpo pairs.jsonl"

NO_PAIR = "no tree yielded a pair to learn from. More samples a tree may (--set explorer.root_samples=8 --set explorer.node_samples=6, in a new --out), or other scenarios (--scenarios)"


def grow(
    out: Annotated[Path, typer.Option(help="Where the trees go; an unfinished folder goes on.")],
    model: Annotated[
        str | None, typer.Option(help="Registered name, local directory, hub id, or openai:NAME@URL.")
    ] = None,
    scenarios: Annotated[
        str | None, typer.Option(help="Selection. Default: corpus:train\\[lang=python,tier=small,most=104].")
    ] = None,
    export: Annotated[
        tuple[str, Path] | None, typer.Option(metavar="rows|dpo|spin FILE", help="Write the rows as JSONL too.")
    ] = None,
    set_: Annotated[
        list[str] | None, typer.Option("--set", help="key=value, e.g. explorer.rollouts=4 (repeatable).")
    ] = None,
    json: Json = False,
    allow_missing_layer: AllowMissing = None,
) -> None:
    """Grow the trees of one iteration: golden paths, judged branches, pairs with their weights."""
    from hardwood.cli.progress import progress
    from hardwood.errors import UsageError
    from hardwood.explorer.growth import chat_turns
    from hardwood.runs import Run, read_json, write_jsonl
    from hardwood.selfplay.config import load, resolve
    from hardwood.selfplay.loop import SelfPlay
    from hardwood.tree.exports import EXPORTS

    if export is not None and export[0] not in EXPORTS:
        raise UsageError.unknown("export", export[0], EXPORTS)
    run = Run(out)
    layers = list(allow_missing_layer) if allow_missing_layer else None
    settings = resolve("quick", None, set_ or (), model=model, scenarios=scenarios, allow_missing_layers=layers)
    if run.config.exists():
        begun = load(run.config.read_text(encoding="utf-8"))
        if any((model, scenarios, set_, layers)) and begun != settings:
            raise UsageError(
                f"{out} holds trees of other settings; name another --out, or go on with --out {out} alone"
            )
        settings = begun
    quiet_libraries()
    play = SelfPlay(run, settings, progress)
    try:
        found = play.grow_only()
    except KeyboardInterrupt:
        raise Interrupted(f"interrupted; grown trees are in {out}. Go on: the same command") from None
    if not any(row["kind"] == "pair" for row in found):
        note(NO_PAIR)
    if export is not None:
        turns = {s.id: chat_turns(play.players.form, s) for s in play.train_scenarios}
        lines = list(EXPORTS[export[0]](found, {name: both for name, both in turns.items() if both}))
        write_jsonl(export[1], lines)
        note(f"{export[1]}: {len(lines)} lines ({export[0]})")
    summary = read_json(run.iteration(0).growth)
    if json:
        emit(summary)
        return
    pairs = ", ".join(f"{number} {source}" for source, number in summary["pairs"].items() if number) or "none"
    print(
        f"{summary['trees']} trees, {summary['nodes']} nodes; pairs: {pairs}; {summary['families_with_a_pair']} families with a pair"
    )
    note(f"trees: {run.iteration(0).root / 'trees'}")
