"""`hardwood report`: the page of a run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def report(
    run: Annotated[Path, typer.Argument(help="A run directory.")],
    markdown: Annotated[bool, typer.Option("--markdown", help="Print the result table as Markdown instead.")] = False,
    tree: Annotated[
        Path | None, typer.Option(help="Write the run's most telling tree as SVG to this file instead.")
    ] = None,
) -> None:
    """Write RUN/report.html: results, curves, and trees."""
    from hardwood.errors import UsageError

    if markdown:
        from hardwood.report.markdown import markdown_table

        print(markdown_table(run))
        return
    if tree is not None:
        from hardwood.report.page import tree_picture
        from hardwood.runs import write_atomic

        picture = tree_picture(run)
        if picture is None:
            raise UsageError(f"{run} has no tree yet")
        write_atomic(tree, picture)
        print(tree)
        return
    from hardwood.report import write_report

    print(write_report(run))
