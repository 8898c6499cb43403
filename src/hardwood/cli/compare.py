"""`hardwood compare`: methods on equal terms, from one file to one table."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from hardwood.cli.common import Json, emit, quiet_libraries

EPILOG = "Example: hardwood compare --config studies/main.yaml --out runs/main"


def compare(
    config: Annotated[Path, typer.Option(help="The study: entries, grid, seeds (YAML).")],
    out: Annotated[Path, typer.Option(help="Where cells and results go; an unfinished study goes on.")],
    also: Annotated[
        list[str] | None,
        typer.Option(help="Held-out data beside the study's own, e.g. cweval:DIR[lang=python] (repeatable)."),
    ] = None,
    preference: Annotated[
        str, typer.Option(help="Real fixes for node preference accuracy, e.g. sven:DIR[split=validation].")
    ] = "",
    against: Annotated[str, typer.Option(help="The entry that differences are taken from.")] = "sft",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the cells that are left; run nothing.")] = False,
    json: Json = False,
) -> None:
    """Train and judge every method with the same trials and seeds; tables with intervals, differences and costs."""
    from hardwood.cli.train import tracker
    from hardwood.evaluation.comparison import parts, table
    from hardwood.export.trl import VerdictReward
    from hardwood.selfplay.study import Study, cells_left, load_study, save_plan

    study = Study(out, load_study(config).beside(also or (), preference), tracker(), VerdictReward)
    if dry_run:
        left = [cell.id for cell in cells_left(study)]
        finals = len(study.config.entries) * len(study.config.seeds)
        emit({"left": left, "then": f"{finals} cells with the chosen settings"}) if json else print(
            "\n".join([*left, f"then {finals} cells with the chosen settings"])
        )
        return
    quiet_libraries()
    save_plan(study)
    try:
        rows = study.play()
    except KeyboardInterrupt:
        raise KeyboardInterrupt(
            f"interrupted; finished cells are in {study.results}. Go on: the same command"
        ) from None
    tables = {title: table(rows, against, **where) for title, where in parts(rows).items()}
    if json:
        emit({"tables": tables, "against": against, "failed": [row for row in rows if row["status"] == "failed"]})
        return
    for title, lines in tables.items():
        _print(title, lines, against)
    for row in rows:
        if row["status"] == "failed":
            print(f"failed: {row['cell']}: {row['error']}")


def _print(title: str, lines: list[dict[str, Any]], against: str) -> None:
    from rich.console import Console
    from rich.table import Table

    from hardwood.cli.evaluate import percent

    shown = Table(
        "",
        "seeds",
        "SPR@1 %",
        "functional@1 %",
        "vulnerable of functional %",
        f"SPR@1 − {against}, points",
        "p (Holm)",
        title=title,
    )
    for line in lines:
        difference = line.get("difference", {}).get("spr@1")
        shown.add_row(
            line["name"], str(line["seeds"]), *(percent(line[name]) for name in ("spr@1", "functional@1", "vulnerable of functional")),
            percent(difference) if difference else "–", f"{difference['p_holm']:.3f}" if difference and "p_holm" in difference else "–",
        )  # fmt: skip
    Console().print(shown)
