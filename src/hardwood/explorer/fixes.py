"""Trees of real fixes: the fixed program is the golden path, and the program before it the one branch. Nothing is written, nothing is judged.

For real code without tests (`sven:DIR`, `tsp:FILE`, a team's own fixes in either layout): what a node-level loss learns from a flaw that a person made and mended. That
the fix is right, and that its first difference is the flaw, is the word of whoever collected it.
"""

from __future__ import annotations

from collections.abc import Sequence

from hardwood.explorer.growth import new_tree
from hardwood.generation.format import Format
from hardwood.scenarios import Scenario
from hardwood.tree.model import Completion, Tree
from hardwood.tree.segments import segments_or_lines

LONGEST = 4_000
"""Characters of a fix's prompt and fixed program, about a thousand tokens. A program is one pass in training, whose memory grows with it: longer fixes have no branch."""


def fix_trees(fixes: Sequence[Scenario], form: Format, iteration: int = 0) -> list[Tree]:
    """One tree a fix. A fix that is too long, or changes a program's first line and has no description (nothing stands before it), has no branch, so it teaches nothing."""
    return [_tree(fix, form, iteration) for fix in fixes]


def _tree(fix: Scenario, form: Format, iteration: int) -> Tree:
    tree = new_tree(form, fix, iteration)
    sides = [(fix.golden, "reference"), *((before.completion, "before") for before in fix.vulnerable)]
    for text, origin in sides if fix.prompt and len(fix.prompt + fix.golden) <= LONGEST else ():
        tree.add(Completion(text, "unjudged", origin), segments_or_lines(fix.prompt, text, fix.language))
    return tree
