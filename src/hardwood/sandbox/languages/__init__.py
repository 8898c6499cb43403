"""One file a language: how its programs are prepared, built and run in a box."""

from __future__ import annotations

import importlib
from functools import cache

from hardwood.errors import UsageError
from hardwood.sandbox.languages.plan import Language, Plan, Tool

__all__ = ["LANGUAGES", "Language", "Plan", "Tool", "language"]

LANGUAGES = ("python", "javascript", "c", "cpp", "go")
"""Those whose programs run here."""


@cache
def language(name: str) -> Language:
    """The language of that name. Raises UsageError that names those there are."""
    if name not in LANGUAGES:
        raise UsageError.unknown("language", name, LANGUAGES)
    found: Language = importlib.import_module(f"hardwood.sandbox.languages.{name}").LANGUAGE
    return found
