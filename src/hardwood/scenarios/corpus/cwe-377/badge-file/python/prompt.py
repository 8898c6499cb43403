"""Name badges at the desk of the congress. The printer's queue picks SVG files up from /tmp."""
import os
import tempfile
from pathlib import Path

LOGO = '<circle cx="8" cy="8" r="6"/>'


def badge(name: str, company: str) -> str:
    lines = [f'<text x="8" y="{y}">{text}</text>' for y, text in ((28, name), (40, company))]
    return "\n".join(["<svg>", LOGO, *lines, "</svg>"])


def clear_queue() -> None:
    """In the evening."""
    for path in Path("/tmp").glob("badge-*.svg"):
        path.unlink()


def badge_file(number: int, name: str, company: str) -> str:
    """Write the badge of guest `number` to a file /tmp/badge-….svg for the queue.

    Returns the path of the file.
    """
