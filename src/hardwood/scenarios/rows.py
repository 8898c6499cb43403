"""Rows of other people's data: JSONL, and CWE numbers as they write them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hardwood.errors import UsageError


def read_rows(path: Path) -> Iterator[tuple[int, Any]]:
    """Line number and value of each line of JSON. Raises UsageError for a file that cannot be read, and for a line that is none."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")  # not splitlines: a function may hold other line ends
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {path}: {error}") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except ValueError as error:
                raise UsageError(f"{path}:{number}: not a line of JSON: {error}") from error


def cwe_number(text: str) -> int:
    """89 of `cwe-089`. Raises ValueError for anything else: of `CWE-89/CWE-20` nobody can say which is meant."""
    match = re.fullmatch(r"cwe-0*(\d+)", text, re.I)
    if match is None:
        raise ValueError(f"{text!r} is not of the form CWE-89")
    return int(match[1])
