"""Segments, the unit of decision: one statement, or the head of a compound one (`docs/method.md`, "Objects").

Cuts lie at line starts only, where a statement or a clause begins; comments and blank lines go with what follows them. Joining the segments
gives back the text, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from hardwood.tree.grammar import GRAMMARS, Grammar, grammar, parse, walk

_LOOSE_SPACE = re.compile(r"(?<=[^\w\s]) | (?=[^\w\s])")
_COMMENTS = frozenset({"comment", "line_comment", "block_comment"})


def segments(prompt: str, completion: str, language: str = "python") -> list[str]:
    """The completion cut into segments, parsed behind its prompt."""
    offset = len(prompt.encode())
    raw = (prompt + completion).encode()
    starts, comments = _lines(prompt + completion, raw, language)
    cuts = [_before_comments(raw, start, offset, comments) for start in starts if start > offset]
    edges = sorted({offset, *cuts, len(raw)})
    pieces = [raw[a:b].decode("utf-8", "surrogatepass") for a, b in pairwise(edges)]
    return _join_blank(pieces)


def segments_or_lines(prompt: str, completion: str, language: str) -> list[str]:
    """The completion cut into segments; at every line where its language has no grammar."""
    return segments(prompt, completion, language) if language in GRAMMARS else line_segments(completion)


def line_segments(completion: str) -> list[str]:
    """The completion cut at every line, as published: for languages without a grammar too."""
    return _join_blank(re.findall(r"[^\n]*\n|[^\n]+", completion))  # not splitlines: lines are counted by \n everywhere


def _lines(text: str, raw: bytes, language: str) -> tuple[set[int], set[int]]:
    """Byte offsets of the lines at whose first sign a statement or clause begins, and of those that hold nothing but a comment."""
    rules = grammar(language)
    starts, comments, closed_until = set(), set(), 0
    for node in walk(parse(text, language)):
        if node.type in rules.closed:
            closed_until = max(closed_until, node.end_byte)
        first = raw.rfind(b"\n", 0, node.start_byte) + 1
        before = raw[first : node.start_byte].strip()
        if node.type in _COMMENTS:
            if not before and not _rest_of_line(raw, node.end_byte):
                comments |= set(_line_starts(raw, first, node.end_byte))
        elif node.start_byte >= closed_until and _begins(node.type, rules, before):
            starts.add(first)
    return starts, comments


def _begins(kind: str, rules: Grammar, before: bytes) -> bool:
    if kind in rules.clauses:
        return before in (b"", b"}")
    return not before and kind.endswith(rules.statements) and kind not in rules.not_statements


def _rest_of_line(raw: bytes, start: int) -> bytes:
    end = raw.find(b"\n", start)
    return raw[start : len(raw) if end < 0 else end].strip()


def _line_starts(raw: bytes, first: int, end: int) -> Iterator[int]:
    while 0 <= first < end:
        yield first
        first = raw.find(b"\n", first) + 1 or -1


def _before_comments(raw: bytes, cut: int, floor: int, comments: set[int]) -> int:
    """Moves a cut up over the comment and blank lines above it."""
    while cut > floor:
        above = raw.rfind(b"\n", 0, cut - 1) + 1
        if above < floor or (raw[above : cut - 1].strip() and above not in comments):
            return cut
        cut = above
    return cut


def _join_blank(pieces: list[str]) -> list[str]:
    """No segment is blank: blank text joins its left neighbour, or the right one at the beginning."""
    joined: list[str] = []
    for piece in pieces:
        if joined and (not piece.strip() or not joined[-1].strip()):
            joined[-1] += piece
        elif piece:
            joined.append(piece)
    return joined


def without_comments(prompt: str, completion: str, language: str = "python") -> str:
    """The completion without its comments, and without the lines that hold nothing else: programs that are the same then behave the same."""
    offset, raw = len(prompt.encode()), (prompt + completion).encode()
    kept, place = [], offset
    for node in walk(parse(prompt + completion, language)):
        if node.type in _COMMENTS and node.start_byte >= place:
            before = raw[place : node.start_byte].rstrip(b" \t")
            end = node.end_byte
            if before.endswith(b"\n") or (not before and place == offset):
                end += raw[end : end + 1] == b"\n"
            kept.append(before)
            place = end
    return b"".join([*kept, raw[place:]]).decode("utf-8", "surrogatepass")


def indent(segment: str) -> int:
    """Columns before the first line that is not blank."""
    line = next((line for line in segment.split("\n") if line.strip()), "")
    return len(line) - len(line.lstrip(" "))


def normalize(segment: str, language: str = "python") -> str:
    """What makes two segments the same: words and signs, comments and spaces between them aside; in Python indentation counts."""
    rules = (
        GRAMMARS.get(language) or GRAMMARS["python"]
    )  # a language without a grammar is cut at lines, and most of those indent
    lines = list(_code_lines(segment, rules))
    if not lines:
        return ""
    indent = len(lines[0]) - len(lines[0].lstrip()) if rules.indents else 0
    body = " ".join(re.sub(r"\s+", " ", _plain_comment(line, rules.comment).strip()) for line in lines)
    return f"{indent}:" + _LOOSE_SPACE.sub("", body)


def _code_lines(segment: str, rules: Grammar) -> Iterator[str]:
    """The lines that hold more than space and comments, whole."""
    within = False
    for line in segment.split("\n"):
        rest = line.strip()
        while rest and (within or (rules.block and rest.startswith(rules.block))):
            _, end, rest = (rest if within else rest.removeprefix(rules.block)).partition("*/")
            within, rest = not end, rest.strip()
        if rest and not rest.startswith(rules.comment):
            yield line.rstrip()


def _plain_comment(line: str, comment: str) -> str:
    """Drops a trailing comment where no quote stands before it that could make it text."""
    head, sign, _ = line.partition("  " + comment if comment == "#" else " " + comment)
    return head if sign and not re.search(r"['\"`]", head) else line
