"""The rest of a function in a whole chat reply. An assistant that was asked to continue a file does so, or repeats the function, or the file with changes on top;
it may think aloud before, say in another block what to install, or begin in column 0 what belongs into the function."""

from __future__ import annotations

import re
from collections.abc import Sequence

_FENCED = re.compile(r"```([^\n`]*)\n(.*?)(?:```|\Z)", re.DOTALL)
_THOUGHT = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_TAGS = {
    "python": {"py", "python3"}, "javascript": {"js", "node", "mjs"}, "cpp": {"c++", "cc", "cxx"}, "go": {"golang"}, "typescript": {"ts"}, "ruby": {"rb"},
}  # fmt: skip
"""Language → what a fence of it is called beside its name."""
_NO_PROGRAM = {"bash", "sh", "shell", "zsh", "console", "terminal", "text", "txt", "plaintext", "output", "diff"}
_INDENT = 4
_CALLED = re.compile(r"([\w$]+)\s*\(")
_NO_NAMES = {"func", "function", "if", "for", "while", "switch", "return"}
_IMPORT = re.compile(r"(?:import|from) [^()\\]+$")


def rest_of_function(reply: str, code: str, language: str) -> str:
    """What stands behind `code`, the beginning of a file that ends in an open function, in the block of a reply that holds the program (all of the reply without one).

    Where the block repeats the function, the rest begins behind its header, and behind those lines that `code` has there too. Imports that a repeated Python
    file adds on top become the first lines of the function; what else it changes there is lost. Otherwise the block is the rest, indented where it is not.
    """
    block = _program(_THOUGHT.sub("", reply), language)
    if block.startswith(code):
        return block.removeprefix(code)
    lines, known = block.splitlines(keepends=True), code.splitlines(keepends=True)
    name = _open_function(known)
    start = _header_end(lines, name, language)
    if not name or start is None:
        return _indented(lines, known, language)
    rest = _without(lines[start:], known[_header_end(known, name, language, last=True) or len(known) :])
    added = _added_imports(lines[:start], known) if language == "python" else []
    return "".join([*added, *rest])


def _program(reply: str, language: str) -> str:
    """The first block of the language, else the first that may hold a program, else the first."""
    blocks = [(tag.strip().lower().partition(" ")[0], text) for tag, text in _FENCED.findall(reply)]
    wanted = {language, *_TAGS.get(language, ())}
    mine = [text for tag, text in blocks if tag in wanted]
    others = [text for tag, text in blocks if tag not in _NO_PROGRAM]
    return str(next(iter([*mine, *others, *(text for _, text in blocks), reply])))


def _indented(lines: Sequence[str], known: Sequence[str], language: str) -> str:
    """A body that stands where a function does (all of it too far left, or its first line alone), moved to where it belongs behind `known`."""
    want = _body_indent(known)
    places = [_indent(line) for line in lines if line.strip()]
    if not places or places[0] >= (want if language == "python" else 1):  # elsewhere column 0 alone ends a function
        return "".join(lines)
    by = want - places[0]
    if _first_alone(lines, places[1:], want):
        return " " * want + "".join(lines).lstrip()
    end = len(lines) if language == "python" else _closing(lines)
    moved = [" " * by + line if line.strip() else line for line in lines[:end]]
    return "".join([*moved, *lines[end:]])


def _first_alone(lines: Sequence[str], rest: Sequence[int], want: int) -> bool:
    """Whether the first line lost its indentation and the `rest` kept theirs; a line that opens a block has deeper ones behind it."""
    opens = next(line for line in lines if line.strip()).rstrip().endswith(":")
    return bool(rest) and min(rest) >= want and (not opens or rest[0] > want)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _body_indent(known: Sequence[str]) -> int:
    """Columns at which the open function goes on: those of the last line, or one step in where that opens a block."""
    last = next((line for line in reversed(known) if line.strip()), "")
    return _indent(last) + (_INDENT if last.rstrip().endswith((":", "{")) else 0)


def _closing(lines: Sequence[str]) -> int:
    """Index of the line whose brace closes the function that was open before; all lines where none does."""
    depth = 0
    for index, line in enumerate(lines):
        depth += line.count("{") - line.count("}")
        if depth < 0:
            return index
    return len(lines)


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
