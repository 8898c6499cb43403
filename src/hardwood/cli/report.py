"""`hardwood report`: the page of a run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def report(run: Annotated[Path, typer.Argument(help="A run directory.")]) -> None:
    """Write RUN/report.html: results, curves, and one tree drawn."""
    from hardwood.report import write_report

    print(write_report(run))
