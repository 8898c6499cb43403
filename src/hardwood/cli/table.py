"""The table before and after, in the terminal."""

from __future__ import annotations

from typing import Any

from hardwood.evaluation.measures import in_percent

COLUMNS = ("spr", "functional", "vulnerable_of_functional")


def print_result(result: dict[str, Any]) -> None:
    """Errors first, then a block a ring, then what it cost."""
    from rich.console import Console
    from rich.table import Table

    terminal = Console(width=130)
    if any(result["errors"].values()):
        terminal.print(f"verdicts that are errors of our own side, left out: {result['errors']}")
    table = Table(
        "ring",
        "method",
        "SPR@1 %",
        "functional@1 %",
        "vulnerable of functional %",
        "SPR minus base",
        "functional minus base",
    )
    for block in result["rings"]:
        for number, line in enumerate(block["lines"]):
            label = f"{block['ring']} ({line['families']})" if number == 0 else ""
            minus = line.get("minus_base")
            differences = [in_percent(minus[name]) for name in ("spr", "functional")] if minus else ["", ""]
            table.add_row(label, line["method"], *(in_percent(line[name]) for name in COLUMNS), *differences)
        table.add_section()
    terminal.print(table)
    cost = result["cost"]
    terminal.print(
        f"n = {result['n']} samples a scenario; 95 % intervals over families, differences paired by family. Cost: {cost['generated_tokens']:,.0f} "
        f"generated tokens, {cost['oracle_calls']:,.0f} verdicts, {cost['train_tokens']:,.0f} training tokens, {cost['wall_s'] / 60:.1f} min."
    )
