"""Tables in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hardwood.report.grid import Grid

WIDTH = 130
"""Columns of a run's table, where the terminal does not say: a log is read later."""


def print_grid(grid: Grid, title: str | None = None, width: int | None = None) -> None:
    from rich.console import Console
    from rich.table import Table

    shown = Table(*grid.head, title=title, caption=grid.note or None)
    for row in grid.rows:
        shown.add_row(*(cell.replace("**", "") for cell in row))
    Console(width=width).print(shown)


def print_result(result: dict[str, Any]) -> None:
    """Of a run: errors first, then a block a ring, then what it cost."""
    from hardwood.report.run_table import run_grid

    if any(result["errors"].values()):
        print(f"verdicts that are errors of our own side, left out: {result['errors']}")
    print_grid(run_grid(result), width=WIDTH)
    cost = result["cost"]
    print(
        f"n = {result['n']} samples a scenario; 95 % intervals over families, differences paired by family. Cost: {cost['generated_tokens']:,.0f} "
        f"generated tokens, {cost['oracle_calls']:,.0f} verdicts, {cost['train_tokens']:,.0f} training tokens, {cost['wall_s'] / 60:.1f} min."
    )
