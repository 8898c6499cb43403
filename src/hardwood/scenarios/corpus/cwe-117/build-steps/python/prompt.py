import sys
from typing import TextIO


def banner(out: TextIO, project: str) -> None:
    print(f"== {project} ==", file=out)


def usage() -> None:
    print("usage: mk TARGET...", file=sys.stderr)


def report_step(out: TextIO, step: str, exit_code: int, author: str) -> None:
    """Print one line about a finished build step to ``out``.

    ``author`` is the author name from the commit that is being built. Exit code 0 prints
    ``ok compile (Ann Lee)``, every other exit code prints ``FAILED compile (Ann Lee) code 2``.
    """
