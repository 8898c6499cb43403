"""The rest of a function in a whole chat reply. An assistant that was asked to continue a file does so, or repeats the function, or the file with changes on top;
it may think aloud before, say in another block what to install, or begin in column 0 what belongs into the function."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Sequence

from hardwood.generation.stop import stop_rule
from hardwood.tree.grammar import GRAMMARS, parse, walk

_FENCED = re.compile(r"```([^\n`]*)\n(.*?)(?:```|\Z)", re.DOTALL)
_THOUGHT = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_TAGS = {
    "python": {"py", "python3"}, "javascript": {"js", "node", "mjs"}, "cpp": {"c++", "cc", "cxx"}, "go": {"golang"}, "typescript": {"ts"}, "ruby": {"rb"},
}  # fmt: skip
"""Language → what a fence of it is called beside its name."""
_NO_PROGRAM = {"bash", "sh", "shell", "zsh", "console", "terminal", "text", "txt", "plaintext", "output", "diff"}
_BODIES = frozenset({"compound_statement", "statement_block", "block"})
_INDENT = 4
_REPLY = "<reply>"
# what the parser thinks of a model's escapes is not news; by the name, since filters are of all threads
warnings.filterwarnings("ignore", module=re.escape(_REPLY))
_CALLED = re.compile(r"([\w$]+)\s*\(")
_NO_NAMES = {"func", "function", "if", "for", "while", "switch", "return"}
_COMMENT = ("//", "/*", "# ")  # "#" alone would be the preprocessor's
_IMPORT = re.compile(r"(?:import|from) [^()\\]+$")


def rest_of_function(reply: str, code: str, language: str) -> str:
    """What stands behind `code`, the beginning of a file that ends in an open function, in the block of a reply that holds the program (all of the reply without one).

    Where the block repeats the function, the rest begins behind its header, and behind those lines that `code` has there too. Imports that a repeated Python
    file adds on top become the first lines of the function; what else it changes there is lost. Otherwise the block is the rest, moved into the function where it stands too far left.
    """
    known = code.splitlines(keepends=True)
    block = _program(_THOUGHT.sub("", reply), known, language)
    if block.startswith(code):
        return block.removeprefix(code)
    lines = block.splitlines(keepends=True)
    name = _open_function(known)
    start = _header_end(lines, name, language)
    if not name or start is None:
        return _moved(block, known, language)
    rest = _without(lines[start:], known[_header_end(known, name, language, last=True) or len(known) :])
    added = _added_imports(lines[:start], known) if language == "python" else []
    return "".join([*added, *rest])


def _program(reply: str, known: Sequence[str], language: str) -> str:
    """The block that holds the program: one that repeats the function, else one that goes on inside it, else the first of the language, else the first."""
    blocks = [(tag.strip().lower().partition(" ")[0], text) for tag, text in _FENCED.findall(reply)]
    possible = [block for block in blocks if block[0] not in _NO_PROGRAM] or blocks
    name, wanted = _open_function(known), {language, *_TAGS.get(language, ())}
    repeats = [text for _, text in possible if name and _header_end(text.splitlines(), name, language) is not None]
    inside = [text for _, text in possible if text.lstrip("\r\n")[:1] in (" ", "\t")]
    mine = [text for tag, text in possible if tag in wanted]
    return next(iter([*repeats, *inside, *mine, *(text for _, text in possible), reply]))


def _moved(block: str, known: Sequence[str], language: str) -> str:
    """A body that would be taken for over before it is, since it stands too far left: moved into the function behind `known`, where that makes a program."""
    return _indented(block, known) if language == "python" else _braces_moved(block, "".join(known), language)


def _indented(block: str, known: Sequence[str]) -> str:
    """All of it stands too far left, or its first line alone; which of them, the parser says. What is no program either way is left as it is."""
    want, first = _body_indent(known), next((line for line in block.splitlines() if line.strip()), "")
    short = want - _indent(first)
    if not first or short <= 0:
        return block
    whole = "".join(" " * short + line if line.strip() else line for line in block.splitlines(keepends=True))
    for text in (whole, " " * want + block.lstrip()):
        if _parses("".join(known) + stop_rule("python").cut(text)[0]):
            return text
    return block


def _parses(program: str) -> bool:
    try:
        ast.parse(program, _REPLY)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _body_indent(known: Sequence[str]) -> int:
    """Columns at which the open function goes on: those of the last line, or one step in where that opens a block."""
    last = next((line for line in reversed(known) if line.strip()), "")
    return _indent(last) + (_INDENT if last.rstrip().endswith(":") else 0)


def _braces_moved(block: str, code: str, language: str) -> str:
    """Closing braces of inner blocks off column 0: there they would end the function."""
    end = _function_end(block, code, language)
    lines = block.splitlines(keepends=True)
    return "".join(
        " " * _INDENT + line if number < end and line.startswith("}") else line for number, line in enumerate(lines)
    )


def _function_end(block: str, code: str, language: str) -> int:
    """Index of the line of the block on which the function that `code` leaves open is closed; 0 where the grammar finds none."""
    if language not in GRAMMARS:
        return 0
    offset, raw = len(code.encode()), (code + block).encode()
    around = [
        n for n in walk(parse(code + block, language)) if n.type in _BODIES and n.start_byte < offset < n.end_byte
    ]
    if not around or raw[around[-1].end_byte - 1 : around[-1].end_byte] != b"}":
        return 0
    return raw.count(b"\n", offset, around[-1].end_byte)


def _open_function(lines: Sequence[str]) -> str:
    """The name of the last function that begins in column 0; empty where none does."""
    for line in reversed(lines):
        if _is_outermost(line):
            names = [name for name in _CALLED.findall(line) if name not in _NO_NAMES]
            if names:
                return str(names[0])
    return ""


def _is_outermost(line: str) -> bool:
    """Whether it is code in column 0: a comment there may speak of a function that it does not begin."""
    return not line[:1].isspace() and not line.startswith(_COMMENT)


def _header_end(lines: Sequence[str], name: str, language: str, last: bool = False) -> int | None:
    """Index of the line behind the header of the first (or last) definition of `name`; None without one."""
    begins = re.compile(rf"[^{{]*(?<![\w$.]){re.escape(name)}\s*\(")  # behind a brace it is called
    places = [i for i, line in enumerate(lines) if _is_outermost(line) and begins.match(line) and ";" not in line[-3:]]
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
