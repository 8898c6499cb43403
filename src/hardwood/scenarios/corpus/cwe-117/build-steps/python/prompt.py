import sys
from typing import TextIO


def usage() -> None:
    print("usage: mk TARGET...", file=sys.stderr)


def report_skipped(out: TextIO, step: str) -> None:
    """Print "compile skipped" for the step "compile"."""
    print(f"{step} skipped", file=out)


def report_done(out: TextIO, step: str, seconds: int, author: str) -> None:
    """Print one line, "STEP done in SECONDS s by AUTHOR", to ``out``.

    For the step "compile" with 41 seconds and the author "Ann Lee" the line is
    "compile done in 41 s by Ann Lee". The author is the one that the commit names.
    """
