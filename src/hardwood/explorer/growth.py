"""A tree while it grows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.risk_nodes import RiskNode
from hardwood.generation.format import Format, question
from hardwood.generation.policy import Request
from hardwood.scenarios import Scenario
from hardwood.scenarios.annotations import Annotation
from hardwood.tree.model import SAMPLED, Tree
from hardwood.tree.segments import segments


def new_tree(form: Format, scenario: Scenario, iteration: int) -> Tree:
    """A tree of nothing but its prompt, as the model is asked."""
    return Tree(scenario.id, form.render(scenario.prompt, scenario.language), iteration, scenario.language)


def chat_turns(form: Format, scenario: Scenario) -> tuple[str, str] | None:
    """What a chat model is asked, before its template, and how its answer is opened: what `new_tree` renders. None of a model that completes."""
    if form.kind != "chat":
        return None
    return question(scenario.prompt, scenario.language), f"```{scenario.language}\n{scenario.prompt}"


def request(tree: Tree, prefix: str, n: int, config: ExplorerConfig, form: Format, seed: int, stage: int) -> Request:
    """`n` samples from a node; no two iterations or stages of a run draw alike."""
    return Request(
        tree.prompt, prefix, n, config.max_new_tokens, config.temperature, config.top_p,
        seed=seed * 1000 + tree.iteration * 10 + stage, stop=form.stop(tree.language), language=tree.language,
    )  # fmt: skip


@dataclass
class Line:
    """A golden path along which branches grow: the reference, or a secure program that was found on the way."""

    pieces: list[str]
    risk: list[RiskNode] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.pieces)


@dataclass
class Growth:
    """One scenario's tree while it grows."""

    scenario: Scenario
    tree: Tree
    lines: list[Line] = field(default_factory=list)
    """The reference's first, then secure finds, each once."""
    asked: set[tuple[str, ...]] = field(default_factory=set)
    """Nodes that were sampled for branches."""
    flagged: Sequence[Sequence[int]] = ()
    """Of each vulnerable reference, the lines (from 0) that an analyser flags."""
    notes: Sequence[Annotation] = ()
    """What an annotating model wrote of the scenario."""

    def pieces(self, text: str) -> list[str]:
        return segments(self.scenario.prompt, text, self.scenario.language)

    def secure_finds(self, most: int) -> list[Line]:
        """Secure programs of the model's own that no line follows yet, the earliest first; at most `most`."""
        known = {line.text for line in self.lines}
        found = [completion.text for completion, _ in self.tree.with_status("secure", SAMPLED)]
        return [Line(self.pieces(text)) for text in found if text not in known][:most]
