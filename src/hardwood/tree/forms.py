"""Segments that seal nothing, told by their form: behind them a program can still be made secure, so they never lose.

Executed evidence is one-sided here. A program is judged secure through such a segment only if somebody writes it, and the references know one way of a fix, not all: where they
clean a name before a path is joined, no judged program checks the joined path, though any developer could. Blind reviewers called all 24 that they met innocent (docs/log.md).
"""

from __future__ import annotations

import re

from hardwood.tree.grammar import leaves
from hardwood.tree.model import Tree
from hardwood.tree.segments import normalize

_CONSTANT = r"(?!(?:true|false|none|null|nil|nullptr|undefined)\b)"
_VALUE = rf"{_CONSTANT}[a-z_]\w*(?:(?:\.|->|::)\w+|\[(?:\"[^\"]*\"|'[^']*'|\w+)\])*"
_BINDS = r"(?:[\w:<>*& ]+[ *&])?[a-z_]\w*(?:\s*:\s*\w+)?(?::=|=)"
_PART = r"(?:[^()\"'`]|\"[^\"]*\"|'[^']*'|`[^`]*`)*"
_CALLS = r"(?:os\.path\.join|posixpath\.join|path\.join|path\.resolve|filepath\.Join|join|resolve)"
_JOINED = "|".join((
    rf"(?:os\.path\.(?:realpath|abspath|normpath)\()?{_CALLS}\({_PART}\)",
    rf"\(?(?:Path\({_PART}\)|[a-z_]\w*)/{_PART}\)?(?:\.resolve\(\))?",
    rf"(?:Path|\w+\.joinpath)\({_PART}\)(?:\.resolve\(\))?",
    r"f[\"']\{\w+\}(?:/(?:\{\w+\}|[\w.-])+)+[\"']",
    r"[a-z_]\w*\+\"/\"\+[a-z_]\w*",
))  # fmt: skip
_IMPORT = re.compile(r"(?:import|from|#include|using)\b.*|.*\brequire\(['\"][\w:./@-]+['\"]\)(?:\.\w+)?;?")
_PREPARES = re.compile(
    rf"(?:return {_CONSTANT}[a-z_]\w*|\w+\.close\(\)"  # hands on what a name holds, or lets go of it
    rf"|{_BINDS}(?:{_VALUE}|{_JOINED}|\{{\}}|\[\])\)*"  # gives a name to a value that was there, to a path, or to nothing yet
    r"|snprintf\(\w+,[^,\"]*,\"%s/%s[^\" ]*\",[\w,]*\)"  # a path in C
    r");?[\s})]*",
    re.IGNORECASE,
)
_LOOP = re.compile(r"(?:for|while)\b(?:[^()]*|\([^()]*\))[:{]?")
_CHECK = re.compile(r"(?:\}?else )?(?:el)?if\b")


def is_import(segment: str, language: str = "python") -> bool:
    return _IMPORT.fullmatch(_words(segment, language)) is not None


def is_check(segment: str, language: str = "python") -> bool:
    """Whether a segment is the head of a condition."""
    return _CHECK.match(_words(segment, language)) is not None


def seals_nothing(tree: Tree, golden: int, losing: int) -> bool:
    """Whether a secure program may go on behind `losing` by its form alone. A loop or a check is blamed only beside another: what the two differ in is the flaw."""
    theirs, own = (_words(tree.nodes[node].segment, tree.language) for node in (golden, losing))
    if _IMPORT.fullmatch(own) or _PREPARES.fullmatch(own):
        return True
    if _LOOP.fullmatch(own):
        return not _LOOP.match(theirs)
    plain_check = _CHECK.match(own) and not re.search(r"\w\(", own.partition("if")[2])
    return bool(plain_check) and not _CHECK.match(theirs) and _only_refuses(tree, losing)


def _only_refuses(tree: Tree, check: int) -> bool:
    """Whether all that was written in the body of a check leaves: another check can follow."""
    bodies = list(tree.children(tree.nodes[check]))
    return bool(bodies) and all(leaves(body.segment, tree.language) for body in bodies)


def _words(segment: str, language: str) -> str:
    return normalize(segment, language).partition(":")[2]
