"""Unused imports of Go programs, dropped as `goimports` drops them.

A benchmark's prompt imports what its own, secure solution uses, and a completion cannot take an import back: without this every program that does without `html`,
that is, every vulnerable one, would be broken instead. Pure text.
"""

from __future__ import annotations

import re

_IMPORTS = re.compile(r"^import[ \t]*(?:\([^)]*\)|[^\n]*)", re.M)
_SPEC = re.compile(r"""(?:import[ \t]+|^[ \t]*)(?:(?P<alias>[\w.]+)[ \t]+)?"(?P<path>[^"\n]+)"[^\n]*""", re.M)
_VERSION = re.compile(r"/v\d+$")


def without_unused_imports(source: str) -> str:
    """`source` without imports whose name is not used; lines keep their numbers. What is imported for its side effects (`_`) or under an unknown name stays."""
    body = _IMPORTS.sub("", source)

    def kept(spec: re.Match[str]) -> str:
        name = spec["alias"] or _VERSION.sub("", spec["path"]).rpartition("/")[2]
        if name == "_" or not name.isidentifier() or re.search(rf"\b{name}\.", body):
            return spec[0]
        return ""

    return _IMPORTS.sub(lambda block: _SPEC.sub(kept, block[0]), source)
