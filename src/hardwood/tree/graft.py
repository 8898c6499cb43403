"""Graft: the secure reference's fix put into a program that the model wrote by itself.

Judged `secure`, it is a golden path in the model's own words but for the fix, and beside the program it came from a *minimal repair*: two
programs of one prefix and one rest, so the flaw sits in the segment where they part (`docs/method.md`, step 4). No token is generated for it.

The fix is what tells a vulnerable reference from a secure one. It is applied in two ways: token by token, where the program shows the same
surroundings (`random.choice` → `secrets.choice`), and segment by segment, at each place where the new segments may stand (a check that the
model left out). Candidates are guesses; only the judge says which of them are repairs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import product

from hardwood.tree.forms import is_check
from hardwood.tree.grammar import leaves, parse
from hardwood.tree.names import bound_names, identifiers, parameters, rename
from hardwood.tree.segments import indent, normalize, segments

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
CONTEXT = 3
"""Tokens on each side of a hunk that say where it belongs."""


@dataclass(frozen=True)
class Hunk:
    """In the tokens of a program: `old` between `before` and `after` becomes `new`."""

    before: tuple[str, ...]
    old: tuple[str, ...]
    new: tuple[str, ...]
    after: tuple[str, ...]


def grafts(
    prompt: str, own: str, vulnerable: Sequence[str], secure: Sequence[str], language: str = "python", limit: int = 16
) -> list[str]:
    """Completions that are `own` with a fix, those that change least first; at most `limit`, none equal to `own`."""
    fixes = sorted(product(vulnerable, secure), key=_unlikeness)
    found: list[str] = []
    for before, after in fixes:
        found += _token_grafts(own, before, after)
    for before, after in fixes:
        found += _segment_grafts(prompt, own, before, after, language)
    return _sound(prompt, own, found, language)[:limit]


def donations(prompt: str, own: str, donor: str, before: str, after: str, language: str = "python") -> list[str]:
    """Completions that are `own` with what the fix of somebody else's program adds, before each segment.

    `donor` is the prompt of that other program, `before` and `after` its vulnerable and its secure completion.
    """
    mine, new = segments(prompt, own, language), segments(donor, after, language)
    found: list[str] = []
    for tag, _, _, k, m in _changes(segments(donor, before, language), new, language):
        if tag == "insert":
            block = _block(donor, new, k, m, 0, language)
            names = [*parameters(donor, language), *block.names]
            found += _at_each_place(prompt, mine, replace(block, names=names), language)
    return _sound(prompt, own, found, language)


def _sound(prompt: str, own: str, found: Sequence[str], language: str) -> list[str]:
    """Those that parse and differ from `own`, each once."""
    known = normalize(own, language)
    whole = {
        text: None
        for text in found
        if normalize(text, language) != known and not parse(prompt + text, language).root_node.has_error
    }
    return list(whole)


def parting(own: Sequence[str], repaired: Sequence[str], language: str = "python") -> int | None:
    """The index of the first segment that differs, if what differs is one run of segments; None if the repair is spread over several, or keeps none of several segments."""
    a, b = [normalize(piece, language) for piece in own], [normalize(piece, language) for piece in repaired]
    head = 0
    while head < min(len(a), len(b)) and a[head] == b[head]:
        head += 1
    matcher = SequenceMatcher(None, a[head:], b[head:], autojunk=False)
    changes = [op for op in matcher.get_opcodes() if op[0] != "equal"]
    if len(a) > 1 and not head and len(changes) == len(matcher.get_opcodes()):
        return None
    return head if len(changes) == 1 and changes[0][1] == changes[0][3] == 0 and head < len(a) else None


def likeness(one: str, other: str) -> float:
    """Of two programs, by their tokens: 0 to 1."""
    return SequenceMatcher(None, _tokens(one), _tokens(other), autojunk=False).ratio()


def without(pieces: Sequence[str], index: int, language: str = "python") -> list[list[str]]:
    """A program's segments but for one, with what stands in its block; in Python also with the block left standing on its own."""
    end = index + 1
    while end < len(pieces) and indent(pieces[end]) > indent(pieces[index]):
        end += 1
    found = [[*pieces[:index], *pieces[end:]]]
    if language == "python" and end > index + 1:
        block = "".join(pieces[index + 1 : end])
        found.append([*pieces[:index], _shift(block, indent(pieces[index]) - indent(block)), *pieces[end:]])
    return found


# --- token by token ---


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _unlikeness(fix: tuple[str, str]) -> float:
    return -likeness(*fix)


def _hunks(before: Sequence[str], after: Sequence[str]) -> list[Hunk]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        Hunk(tuple(before[max(0, i - CONTEXT) : i]), tuple(before[i:j]), tuple(after[k:m]), tuple(before[j : j + CONTEXT]))
        for tag, i, j, k, m in matcher.get_opcodes()
        if tag != "equal"
    ]  # fmt: skip


def _token_grafts(own: str, before: str, after: str) -> Iterator[str]:
    """`own` with one hunk of the fix, for each hunk, then with all of them."""
    hunks = _hunks(_tokens(before), _tokens(after))
    if len(hunks) > 1:
        for hunk in hunks:
            one = _apply(_tokens(own), [hunk])
            if one is not None:
                yield one
    whole = _apply(_tokens(own), hunks)
    if whole is not None:
        yield whole


def _apply(tokens: list[str], hunks: Sequence[Hunk]) -> str | None:
    """All hunks applied, from left to right, each after the one before; None where one finds no place."""
    start = 0
    for hunk in hunks:
        place = _place(tokens, hunk, start)
        if place is None:
            return None
        tokens = [*tokens[:place], *hunk.new, *tokens[place + len(hunk.old) :]]
        start = place + len(hunk.new)
    return "".join(tokens)


def _place(tokens: Sequence[str], hunk: Hunk, start: int) -> int | None:
    """Where the hunk fits best: its old tokens are there, and something beside them is as in the reference."""
    width = len(hunk.old)
    places = [i for i in range(start, len(tokens) - width + 1) if tuple(tokens[i : i + width]) == hunk.old]
    scored = [(_agreement(tokens, hunk, i), -i) for i in places]
    best, place = max(scored, default=(0, 0))
    has_words = any(token.isidentifier() for token in hunk.old)
    return -place if best > 0 or (places and has_words) else None


def _agreement(tokens: Sequence[str], hunk: Hunk, place: int) -> int:
    """Tokens next to the place that equal those of the reference, counted outwards until the first that differs; spaces alone count for nothing."""
    left = _common(reversed(hunk.before), tokens[max(0, place - CONTEXT) : place][::-1])
    end = place + len(hunk.old)
    return left + _common(hunk.after, tokens[end : end + CONTEXT])


def _common(expected: Sequence[str] | Iterator[str], found: Sequence[str]) -> int:
    count = 0
    for a, b in zip(expected, found, strict=False):
        if a != b:
            break
        count += not a.isspace()
    return count


# --- segment by segment ---


@dataclass(frozen=True)
class _Block:
    """Segments that only the secure reference has."""

    pieces: Sequence[str]
    names: Sequence[str]
    """What the reference has bound before them."""
    replaced: int
    """Segments of the vulnerable reference that they stand in for."""
    guards: bool
    """Whether they check something that the reference uses behind them."""


def _segment_grafts(prompt: str, own: str, before: str, after: str, language: str) -> Iterator[str]:
    """Each run of segments that only the secure reference has, before each segment of `own`, and in place of it."""
    mine = segments(prompt, own, language)
    old, new = segments(prompt, before, language), segments(prompt, after, language)
    keys = {normalize(piece, language) for piece in mine}
    for tag, i, j, k, m in _changes(old, new, language):
        pieces = new[k:m]
        if tag in ("insert", "replace") and not all(normalize(piece, language) in keys for piece in pieces):
            yield from _at_each_place(prompt, mine, _block(prompt, new, k, m, j - i, language), language)
            if len(pieces) > 1 and _ends(pieces, language):
                # a check, and what is done once it is passed: the check alone
                yield from _at_each_place(prompt, mine, _block(prompt, new, k, m - 1, 0, language), language)


def _changes(old: Sequence[str], new: Sequence[str], language: str) -> Sequence[tuple[str, int, int, int, int]]:
    """What makes one run of segments of another, as `SequenceMatcher.get_opcodes` says it."""
    a, b = ([normalize(piece, language) for piece in pieces] for pieces in (old, new))
    return SequenceMatcher(None, a, b, autojunk=False).get_opcodes()


def _block(prompt: str, reference: Sequence[str], start: int, end: int, replaced: int, language: str) -> _Block:
    pieces, prefix = reference[start:end], "".join(reference[:start])
    guards = is_check(pieces[0], language) and _used_again(
        prompt, prefix, "".join(pieces), "".join(reference[end:]), language
    )
    return _Block(pieces, bound_names(prompt, prefix, language), replaced, guards)


def _at_each_place(prompt: str, mine: Sequence[str], block: _Block, language: str) -> Iterator[str]:
    widths = sorted({0, block.replaced}, reverse=True)
    for width, place in product(widths, range(len(mine))):
        if place + width <= len(mine):
            if _ends(block.pieces, language) and place + width < len(mine):
                continue  # what follows would be dead code
            prefix, gone, rest = (
                "".join(part) for part in (mine[:place], mine[place : place + width], mine[place + width :])
            )
            fitted = _shift("".join(block.pieces), indent(mine[place]) - indent(block.pieces[0]))
            if gone:
                fitted = _bind_as(prompt + prefix, gone, fitted, language)
            for named in _named_as_here(prompt, prefix, fitted, block.names, language):
                # a check of a name behind its last use comes too late, whatever the tests see of it
                if not block.guards or _used_again(prompt, prefix, named, rest, language):
                    yield prefix + named + rest


def _used_again(prompt: str, prefix: str, block: str, rest: str, language: str) -> bool:
    """Whether a variable that the block mentions stands behind it too."""
    variables = {*parameters(prompt, language), *bound_names(prompt, prefix + block, language)}
    return bool(variables & identifiers(block, language) & identifiers(rest, language))


def _bind_as(context: str, gone: str, block: str, language: str) -> str:
    """`block` with the names that it binds replaced by those that the segments it stands in for bound."""
    theirs, ours = bound_names(context, gone, language), bound_names(context, block, language)
    lost = [name for name in theirs if name not in ours]
    new = [name for name in ours if name not in theirs]
    return rename(context, block, dict(zip(new, lost, strict=False)), language)


GUESSES = 3
"""Names of the program's own that are tried for one that the reference's block uses."""


def _named_as_here(prompt: str, prefix: str, block: str, theirs: Sequence[str], language: str) -> Iterator[str]:
    """`block` with the reference's names that do not exist here replaced by those that do: for one, each of the last few that were bound; several by their order."""
    context, ours = prompt + prefix, [*parameters(prompt, language), *bound_names(prompt, prefix, language)]
    here = identifiers(context, language) | set(bound_names(context, block, language))
    missing = [name for name in theirs if name not in here and rename(context, block, {name: "_"}, language) != block]
    if len(missing) == 1:
        for name in ours[::-1][:GUESSES]:
            yield rename(context, block, {missing[0]: name}, language)
    elif missing and len(missing) <= len(ours):
        yield rename(context, block, dict(zip(missing, ours[-len(missing) :], strict=True)), language)
    yield block


def _ends(block: Sequence[str], language: str) -> bool:
    """Whether nothing behind the block, at its own indentation, is ever reached."""
    last = block[-1]
    return indent(last) == indent(block[0]) and leaves(last, language)


def _shift(text: str, by: int) -> str:
    """Indents all lines by `by` columns more, or fewer."""
    if by == 0:
        return text
    lines = [
        (" " * by + line if by > 0 else line.removeprefix(" " * -by)) if line.strip() else line
        for line in text.split("\n")
    ]
    return "\n".join(lines)
