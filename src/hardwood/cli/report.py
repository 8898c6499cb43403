"""`hardwood report`: the page of a run, a study or an audit; the tables of these and of an evaluation as Markdown."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EPILOG = "Example: hardwood report runs/demo"


def report(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="RUN_OR_DIR", help="Of hardwood train, grow, compare or audit; with --markdown of eval --out too."
        ),
    ],
    markdown: Annotated[
        bool,
        typer.Option(
            "--markdown",
            help="Print the result tables as Markdown instead: of an audit by weakness, of an evaluation by ring.",
        ),
    ] = False,
    tree: Annotated[
        Path | None, typer.Option(help="Write the run's most telling tree as SVG to this file instead.")
    ] = None,
    against: Annotated[
        str | None,
        typer.Option(
            help="Of a study: the entry that differences are taken from (default: sft, or base). With --markdown, of an evaluation or an audit: the folder of an earlier one."
        ),
    ] = None,
) -> None:
    """Write the page of a folder: a run's results, curves and trees; a study's tables and plot; an audit's evidence."""
    from hardwood.errors import UsageError
    from hardwood.report import markdown_tables, tree_picture, write_report
    from hardwood.runs import write_atomic

    if markdown and tree is not None:
        raise UsageError("--markdown and --tree are two outputs; give one of them")
    if markdown:
        print(markdown_tables(folder, against))
    elif tree is not None:
        write_atomic(tree, tree_picture(folder))
        print(tree)
    else:
        print(write_report(folder, against))
