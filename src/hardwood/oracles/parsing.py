"""Whether a program parses at all, for oracles that do not run it."""

from __future__ import annotations

import ast
import warnings


def parses(text: str, language: str) -> bool:
    """Python by its own parser. Other languages are not looked at: True."""
    if language != "python":
        return True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what the parser thinks of a candidate's escapes is not news
            ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True
