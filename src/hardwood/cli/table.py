"""Tables in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hardwood.report.grid import Grid

WIDEST = 500
"""Columns of a table in a file, at most."""


def print_grid(grid: Grid, title: str | None = None) -> None:
    """As wide as the terminal; in a file as wide as it wants to be, since a log is read later. What is in bold keeps its marks there."""
    from rich.console import Console
    from rich.measure import Measurement
    from rich.table import Table
    from rich.text import Text

    console = Console()

    def shown(cell: str) -> Text:
        bold = console.is_terminal and cell.startswith("**") and cell.endswith("**")
        return Text(cell.strip("*"), style="bold") if bold else Text(cell)

    table = Table(*grid.head, title=title, caption=grid.note or None)
    for row in grid.rows:
        table.add_row(*map(shown, row))
    if not console.is_terminal:
        wanted = Measurement.get(console, console.options.update(width=WIDEST), table).maximum
        console = Console(width=max(console.width, wanted))
    console.print(table)


def print_result(result: dict[str, Any]) -> None:
    """Of a run: errors first, then a block a ring, then what it cost."""
    from hardwood.report.run_table import run_grid

    if any(result["errors"].values()):
        print(f"verdicts that are errors of our own side, left out: {result['errors']}")
    print_grid(run_grid(result))
    cost = result["cost"]
    print(
        f"n = {result['n']} samples a scenario; 95 % intervals over families, differences paired by family. Cost: {cost['generated_tokens']:,.0f} "
        f"generated tokens, {cost['oracle_calls']:,.0f} verdicts, {cost['train_tokens']:,.0f} training tokens, {cost['wall_s'] / 60:.1f} min."
    )
