"""Trees of real fixes: the fixed program is the golden path, and the program before it the one branch. Nothing is written, nothing is judged.

For real code without tests (`sven:DIR`, `tsp:FILE`, a team's own fixes in either layout): what a node-level loss learns from a flaw that a person made and mended. That
the fix is right, and that its first difference is the flaw, is the word of whoever collected it.
"""

from __future__ import annotations

from collections.abc import Sequence

from hardwood.explorer.explorer import Note
from hardwood.generation.format import Format
from hardwood.oracles import Verdict
from hardwood.scenarios import Scenario
from hardwood.tree.model import Completion, Tree
from hardwood.tree.segments import segments_or_lines


class FixExplorer:
    """Makes trees of fixes; asks neither a model nor a judge."""

    def __init__(self, form: Format, *, iteration: int = 0) -> None:
        self.form, self.iteration = form, iteration
        self.errors: list[Verdict] = []
        self.unannotated = 0

    def grow(self, scenarios: Sequence[Scenario], note: Note = lambda text: None) -> list[Tree]:
        """One tree a fix. One that changes a program's first line, and has no description, has no branch: nothing stands before it."""
        return [self._tree(scenario) for scenario in scenarios]

    def _tree(self, fix: Scenario) -> Tree:
        tree = Tree(fix.id, self.form.render(fix.prompt, fix.language), self.iteration, fix.language)
        sides = [(fix.golden, "reference"), *((before.completion, "before") for before in fix.vulnerable)]
        for text, origin in sides if fix.prompt else ():
            tree.add(Completion(text, "unjudged", origin), segments_or_lines(fix.prompt, text, fix.language))
        return tree
