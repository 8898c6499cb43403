"""The rest of a function in a whole chat reply. An assistant that was asked to continue a file does so, or repeats the function, or the file with changes on top."""

from __future__ import annotations

import re
from collections.abc import Sequence

_FENCED = re.compile(r"```[^\n`]*\n(.*?)(?:```|\Z)", re.DOTALL)
_CALLED = re.compile(r"([\w$]+)\s*\(")
_NO_NAMES = {"func", "function", "if", "for", "while", "switch", "return"}
_IMPORT = re.compile(r"(?:import|from) [^()\\]+$")


def rest_of_function(reply: str, code: str, language: str) -> str:
    """What stands behind `code`, the beginning of a file that ends in an open function, in the first fenced block of a reply (all of it without one).

    Where the block repeats the function, the rest begins behind its header, and behind those lines that `code` has there too. Imports that a repeated Python
    file adds on top become the first lines of the function; what else it changes there is lost.
    """
    block = found[1] if (found := _FENCED.search(reply)) else reply
    if block.startswith(code):
        return block.removeprefix(code)
    lines, known = block.splitlines(keepends=True), code.splitlines(keepends=True)
    name = _open_function(known)
    start = _header_end(lines, name, language)
    if not name or start is None:
        return block
    rest = _without(lines[start:], known[_header_end(known, name, language, last=True) or len(known) :])
    added = _added_imports(lines[:start], known) if language == "python" else []
    return "".join([*added, *rest])


def _open_function(lines: Sequence[str]) -> str:
    """The name of the last function that begins in column 0; empty where none does."""
    for line in reversed(lines):
        if not line[:1].isspace():
            names = [name for name in _CALLED.findall(line) if name not in _NO_NAMES]
            if names:
                return str(names[0])
    return ""


def _header_end(lines: Sequence[str], name: str, language: str, last: bool = False) -> int | None:
    """Index of the line behind the header of the first (or last) definition of `name`; None without one."""
    begins = re.compile(rf"(?<![\w$.]){re.escape(name)}\s*\(")
    places = [
        i for i, line in enumerate(lines) if not line[:1].isspace() and begins.search(line) and ";" not in line[-3:]
    ]
    for place in reversed(places) if last else places:
        depth = 0
        for index in range(place, len(lines)):
            depth += sum(lines[index].count(sign) for sign in "([") - sum(lines[index].count(sign) for sign in ")]")
            opened = lines[index].rstrip().endswith(":") if language == "python" else "{" in lines[index]
            if depth <= 0 and opened:
                return index + 1
            if depth <= 0 and language == "python":
                break  # a call, no definition
    return None


def _without(lines: Sequence[str], known: Sequence[str]) -> list[str]:
    """Lines without those at their beginning that are known, blank lines and blanks at their ends aside; all of them where not all of those are there."""
    wanted, index = [line.rstrip() for line in known if line.strip()], 0
    for want in wanted:
        while index < len(lines) and not lines[index].strip():
            index += 1
        if index == len(lines) or lines[index].rstrip() != want:
            return list(lines)
        index += 1
    return list(lines[index:])


def _added_imports(lines: Sequence[str], known: Sequence[str]) -> list[str]:
    there = {line.strip() for line in known}
    return [f"    {line.strip()}\n" for line in lines if _IMPORT.match(line.rstrip()) and line.strip() not in there]
