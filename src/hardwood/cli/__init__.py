"""The command line: one file a verb. Arguments are parsed before anything heavy is imported."""

from __future__ import annotations

from hardwood.cli.app import main

__all__ = ["main"]
