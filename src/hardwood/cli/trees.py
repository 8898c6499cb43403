"""`hardwood trees`: what was grown, for people to look at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hardwood.cli.common import Json, emit

if TYPE_CHECKING:
    from hardwood.tree import Tree
    from hardwood.tree.credit import Pair
    from hardwood.tree.draws import Draw

app = typer.Typer(
    help="Look at grown trees.", epilog="Example: hardwood trees draw runs/demo -n 20 --seed 0", no_args_is_help=True
)
MARK = ">>> "


@app.command("draw", epilog="Example: hardwood trees draw runs/demo -n 20 --seed 0 --decoys 10 --key key.json")
def draw(
    run: Annotated[list[Path], typer.Argument(help="Run directories, or folders of `hardwood grow`.")],
    n: Annotated[int, typer.Option("-n", min=1, help="Losing segments.")] = 60,
    decoys: Annotated[int, typer.Option(min=0, help="Other segments of vulnerable programs, mixed in.")] = 0,
    seed: int = 0,
    key: Annotated[Path | None, typer.Option(help="Write which of them lose to this file.")] = None,
    json: Json = False,
) -> None:
    """Draw losing segments by a seed, each marked in its program, for a reviewer who does not know which of them lose."""
    from hardwood.errors import UsageError
    from hardwood.runs import write_json
    from hardwood.tree.draws import draw as drawn

    found = drawn([pair for folder in run for pair in _read(folder)], n, seed, decoys)
    if not found:
        raise UsageError(f"no losing segment in {', '.join(map(str, run))}")
    if key is not None:
        write_json(key, [_key(number, one) for number, one in enumerate(found, 1)])
    if json:
        emit([{**_shown(number, one), **({} if key else _key(number, one))} for number, one in enumerate(found, 1)])
        return
    for number, one in enumerate(found, 1):
        print(f"--- {number}: {one.scenario_id} ({one.language})\n{_marked(one)}\n")


def _read(folder: Path) -> list[tuple[Tree, list[Pair]]]:
    """Trees with their pairs, as the run's own settings give them."""
    from hardwood.errors import UsageError
    from hardwood.runs import Run, read_json
    from hardwood.selfplay.config import load
    from hardwood.tree import Tree, pairs

    run = Run.open(folder)
    paths = [path for step in run.iterations() for path in step.trees()]
    if not paths:
        raise UsageError(f"{folder} holds no trees; a folder of `hardwood grow` or `hardwood train` does")
    settings = load(run.config.read_text(encoding="utf-8"))
    trees = [Tree.from_json(read_json(path)) for path in paths]
    return [(tree, pairs(tree, **settings.labels)) for tree in trees]


def _marked(one: Draw) -> str:
    """The program with its segment's lines marked."""
    segment = "".join(MARK + line for line in one.segment.splitlines(keepends=True))
    return f"{one.before}{segment}{one.after}".rstrip()


def _shown(number: int, one: Draw) -> dict[str, Any]:
    return {
        "number": number,
        "scenario": one.scenario_id,
        "language": one.language,
        "before": one.before,
        "segment": one.segment,
        "after": one.after,
    }


def _key(number: int, one: Draw) -> dict[str, Any]:
    return {
        "number": number,
        "losing": one.losing,
        "source": one.source,
        "weight": one.weight,
        "scenario": one.scenario_id,
    }
