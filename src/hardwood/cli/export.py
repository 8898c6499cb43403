"""`hardwood export`: the scenarios and the judge in other people's tools."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EPILOG = "Example: hardwood export verifiers --scenarios 'corpus:train\\[lang=python]' --out environment"


def export(
    tool: Annotated[str, typer.Argument(metavar="inspect|verifiers|trl", help="Whose files to write.")],
    out: Annotated[Path, typer.Option(help="A new folder for them.")],
    scenarios: Annotated[
        str | None, typer.Option(help="Selection. Default: corpus:heldout for inspect, corpus:train for the others.")
    ] = None,
) -> None:
    """Write what runs a selection elsewhere: a task of Inspect AI, an environment of verifiers, or GRPO by TRL with the verdict as its reward."""
    from hardwood.export.files import export as write
    from hardwood.terminal import note

    command = write(tool, scenarios, out)
    note(f"{out}: what runs it:")
    print(command)
