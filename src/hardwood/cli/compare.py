"""`hardwood compare`: methods on equal terms, from one file to one table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hardwood.cli.common import Json, emit, quiet_libraries
from hardwood.errors import Interrupted, UsageError
from hardwood.terminal import note

if TYPE_CHECKING:
    from hardwood.selfplay.study_config import StudyConfig

EPILOG = "Example: hardwood compare --config studies/main.yaml --out runs/main"


def compare(
    config: Annotated[Path, typer.Option(help="The study: entries, grid, seeds (YAML).")] = Path("studies/main.yaml"),
    out: Annotated[Path, typer.Option(help="Where cells and results go; an unfinished study goes on.")] = Path(
        "runs/compare"
    ),
    also: Annotated[
        list[str] | None,
        typer.Option(help="Held-out data beside the study's own, e.g. cweval:DIR\\[lang=python] (repeatable)."),
    ] = None,
    preference: Annotated[
        list[str] | None,
        typer.Option(help="Real fixes for node preference accuracy, e.g. sven:DIR\\[split=validation] (repeatable)."),
    ] = None,
    against: Annotated[
        str | None,
        typer.Option(help="The entry that differences are taken from. Default: sft, or base in a study without it."),
    ] = None,
    model: Annotated[str | None, typer.Option(help="Instead of the study's model.")] = None,
    gpus: Annotated[
        str, typer.Option(help="With --dry-run: hours, memory and the command on NUMBERxGB, e.g. 4x80.")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the cells that are left; run nothing.")] = False,
    json: Json = False,
) -> None:
    """Train and judge every method with the same trials and seeds; tables with intervals, differences and costs. Exit 1 when a cell failed, or with --gpus when it does not fit."""
    from hardwood.cli.progress import progress
    from hardwood.export.trl import VerdictReward
    from hardwood.report.study import reference
    from hardwood.selfplay.study import Study, cells_left, finals_left, refuse_other, save_plan
    from hardwood.selfplay.study_config import load_study

    plan = load_study(config).beside(also or (), preference or (), model)
    against = reference((*plan.entries, "base"), against)
    if gpus and not dry_run:
        raise UsageError("--gpus says what a study would take elsewhere; give --dry-run with it")
    if dry_run and gpus:
        _say_cost(plan, gpus, json)
        return
    study = Study(out, plan, progress, VerdictReward)
    study.check()
    refuse_other(study)
    if dry_run:
        left = [cell.id for cell in cells_left(study)]
        then = f"{finals_left(study)} cells with the chosen settings"
        emit({"left": left, "then": then}) if json else print("\n".join([*left, f"then {then}"]))
        return
    quiet_libraries()
    save_plan(study)
    try:
        study.play()
    except KeyboardInterrupt:
        raise Interrupted(f"interrupted; finished cells are in {study.results}. Go on: the same command") from None
    raise typer.Exit(1 if _show(out, against, json) else 0)


def _show(out: Path, against: str, json: bool) -> list[dict[str, Any]]:
    """Writes the page of a study and prints its tables. The rows of cells that failed."""
    from hardwood.cli.table import print_grid
    from hardwood.evaluation.comparison import costs
    from hardwood.report.study import lines_of, rows_of, sections, write_study

    rows = rows_of(out)
    tables = lines_of(rows, against)
    failed = [row for row in rows if row["status"] == "failed"]
    note(f"page: {write_study(out, against, tables)}")
    if json:
        emit({"tables": tables, "against": against, "costs": costs(rows), "failed": failed})
        return failed
    for section in sections(rows, tables, against):
        for grid in section.grids:
            print_grid(grid, section.title)
    for row in failed:
        print(f"failed: {row['cell']}: {row['error']}")
    return failed


def _say_cost(study: StudyConfig, gpus: str, json: bool) -> None:
    from hardwood.selfplay.costs import on_gpus, shape_of
    from hardwood.selfplay.study_config import work_of

    config, work = work_of(study)
    found = on_gpus(work, shape_of(config.model), config, gpus)
    emit(found) if json else _print_cost(found)
    raise typer.Exit(0 if found["fits"] else 1)


def _print_cost(found: dict[str, Any]) -> None:
    memory = ", ".join(f"{name} {value} GB" for name, value in found["memory_gb"].items())
    print(f"{found['model']} ({found['parameters'] / 1e9:.2f} billion parameters) on {found['gpus']}")
    print(f"memory of a device: {memory}")
    if not found["fits"]:
        print(
            f"does not fit: {sum(found['memory_gb'].values()):.0f} GB, and a tenth of a device stays free. Take larger devices, a smaller model, or a smaller training.max_pack_tokens"
        )
        return
    print(
        f"{found['hours_at_best']} hours where devices are used as well as the measured machine, {found['hours_at_a_quarter']} where a quarter as well"
    )
    print(f"These are {found['hours_of']}.")
    print(f"besides {found['verdicts']:,} verdicts, on processor cores")
    print(f"{found['command']}   # train.py: docs/cluster.md")
    off = "an unknown share" if found["error"] is None else f"up to {100 * found['error']:.0f} %"
    print(
        f"The model is off by {off} on measured runs that it was not fitted to, all on a processor: no GPU was measured."
    )
