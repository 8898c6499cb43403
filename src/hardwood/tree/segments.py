"""Segments, the unit of decision: one statement, or the head of a compound one (`method.md`, section 2).

Cuts lie at line starts only, where a statement or a clause begins; comments and blank lines go with what follows them. Joining the segments
gives back the text, byte for byte.
"""

from __future__ import annotations

import re
from itertools import pairwise

from hardwood.tree.grammar import grammar, parse, walk

_LOOSE_SPACE = re.compile(r"(?<=[^\w\s]) | (?=[^\w\s])")


def _start_lines(text: str, language: str) -> set[int]:
    """Byte offsets of the lines at whose first sign a statement or clause begins."""
    raw = text.encode()
    rules = grammar(language)
    starts = set()
    for node in walk(parse(text, language)):
        if not (node.type.endswith(rules.segment_suffixes) or node.type in rules.clauses):
            continue
        line_start = raw.rfind(b"\n", 0, node.start_byte) + 1
        if not raw[line_start : node.start_byte].strip():
            starts.add(line_start)
    return starts


def segments(prompt: str, completion: str, language: str = "python") -> list[str]:
    """The completion cut into segments, parsed behind its prompt."""
    offset = len(prompt.encode())
    raw = (prompt + completion).encode()
    cuts = sorted(start for start in _start_lines(prompt + completion, language) if start > offset)
    cuts = [_before_comments(raw, cut, offset) for cut in cuts]
    edges = sorted({offset, *cuts, len(raw)})
    pieces = [raw[a:b].decode("utf-8", "surrogatepass") for a, b in pairwise(edges)]
    return _join_blank(pieces)


def _before_comments(raw: bytes, cut: int, floor: int) -> int:
    """Moves a cut up over the comment and blank lines above it."""
    while cut > floor:
        above = raw.rfind(b"\n", 0, cut - 1) + 1
        line = raw[above : cut - 1].strip()
        if above < floor or (line and not line.startswith(b"#")):
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


def normalize(segment: str) -> str:
    """What makes two segments the same: words and signs, comments and spaces between them aside; indentation counts."""
    lines = [line.rstrip() for line in segment.split("\n") if line.strip() and not line.lstrip().startswith("#")]
    if not lines:
        return ""
    indent = len(lines[0]) - len(lines[0].lstrip())
    body = " ".join(re.sub(r"\s+", " ", _plain_comment(line).strip()) for line in lines)
    return f"{indent}:" + _LOOSE_SPACE.sub("", body)


def _plain_comment(line: str) -> str:
    """Drops a trailing comment when no quote could hide it."""
    head, sign, _ = line.partition("  #")
    return head if sign and not re.search(r"['\"]", line) else line
