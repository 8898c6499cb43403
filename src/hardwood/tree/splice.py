"""Splice: the golden suffix behind a variant segment. If that program is functional and exploitable, the flaw sits in the variant alone."""

from __future__ import annotations

from collections.abc import Sequence

from hardwood.tree.grammar import parse
from hardwood.tree.names import bound_names, rename
from hardwood.tree.segments import indent, normalize


def matched_suffix(context: str, golden: str, variant: str, suffix: str, language: str = "python") -> str:
    """The golden suffix with the names that the golden segment binds replaced by those that the variant binds in their place."""
    ours, theirs = bound_names(context, golden, language), bound_names(context, variant, language)
    lost = [name for name in ours if name not in theirs]
    new = [name for name in theirs if name not in ours]
    return rename(context + variant, suffix, dict(zip(lost, new, strict=False)), language)


def splices(prompt: str, golden: Sequence[str], index: int, variant: str, language: str = "python") -> list[str]:
    """Whole completions in which `variant` stands in for `golden[index]`, best first, each once; those that cannot be parsed are left out.

    Where the variant equals a later golden segment, the suffix after that one comes first: a dropped check is a flaw too. Where the golden segment opens a block
    and the variant opens none, it stands in for the whole block.
    """
    prefix = "".join(golden[:index])
    later = [j for j in range(index + 1, len(golden)) if normalize(golden[j], language) == normalize(variant, language)]
    suffixes = ["".join(golden[j + 1 :]) for j in later]
    end = _block_end(golden, index) if _opens(golden[index]) and not _opens(variant) else index + 1
    suffixes.append(matched_suffix(prompt + prefix, golden[index], variant, "".join(golden[end:]), language))
    before = golden[index - 1] if index else ""
    fitting = [s for s in suffixes if language != "python" or _fits([before, variant, s])]
    found = dict.fromkeys(prefix + variant + suffix for suffix in fitting)
    lenient = _has_error(prompt + "".join(golden), language)  # a program that the grammar does not know says nothing
    return [text for text in found if lenient or not _has_error(prompt + text, language)]


def _opens(segment: str) -> bool:
    """Whether a block begins at its end, in the languages of colons and of braces."""
    return segment.rstrip().endswith((":", "{"))


def _block_end(golden: Sequence[str], index: int) -> int:
    """The first segment behind the block that `golden[index]` opens."""
    own = indent(golden[index])
    return next((j for j in range(index + 1, len(golden)) if indent(golden[j]) <= own), len(golden))


def _fits(pieces: Sequence[str]) -> bool:
    """Python alone: each piece is deeper than the one before where that opens a block, and only there."""
    pairs = zip(pieces, [*pieces[1:], ""], strict=True)
    return all(_opens(a) == (bool(b.strip()) and indent(b) > indent(a)) for a, b in pairs if a.strip())


def _has_error(text: str, language: str) -> bool:
    return bool(parse(text, language).root_node.has_error)
