"""Splice: the golden suffix behind a variant segment. If that program is functional and exploitable, the flaw sits in the variant alone."""

from __future__ import annotations

from collections.abc import Sequence

from hardwood.tree.names import bound_names, rename
from hardwood.tree.segments import normalize


def matched_suffix(context: str, golden: str, variant: str, suffix: str, language: str = "python") -> str:
    """The golden suffix with the names that the golden segment binds replaced by those that the variant binds in their place."""
    ours, theirs = bound_names(context, golden, language), bound_names(context, variant, language)
    lost = [name for name in ours if name not in theirs]
    new = [name for name in theirs if name not in ours]
    return rename(context + variant, suffix, dict(zip(lost, new, strict=False)), language)


def splices(prompt: str, golden: Sequence[str], index: int, variant: str, language: str = "python") -> list[str]:
    """Whole completions in which `variant` stands in for `golden[index]`, best first, each once.

    Where the variant equals a later golden segment, the suffix after that one comes first: a dropped check is a flaw too.
    """
    prefix = "".join(golden[:index])
    later = [j for j in range(index + 1, len(golden)) if normalize(golden[j], language) == normalize(variant, language)]
    found = [prefix + variant + "".join(golden[j + 1 :]) for j in later]
    suffix = "".join(golden[index + 1 :])
    found.append(prefix + variant + matched_suffix(prompt + prefix, golden[index], variant, suffix, language))
    return list(dict.fromkeys(found))
