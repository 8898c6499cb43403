"""Reads a run directory, writes one HTML page."""

from __future__ import annotations

from pathlib import Path


def write_report(run: Path) -> Path:
    """The page of a run; its path. Reads artifacts alone. Raises UsageError when `run` is no run."""
    from hardwood.report.page import write_page

    return write_page(run)
