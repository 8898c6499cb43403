"""A tree while it grows."""

from __future__ import annotations

from dataclasses import dataclass, field

from hardwood.explorer.risk_nodes import RiskNode
from hardwood.scenarios import Scenario
from hardwood.tree.model import Tree
from hardwood.tree.segments import segments


@dataclass
class Growth:
    """One scenario's tree while it grows."""

    scenario: Scenario
    tree: Tree
    golden: list[str]
    """Segments of the reference."""
    risk: list[RiskNode] = field(default_factory=list)

    def pieces(self, text: str) -> list[str]:
        return segments(self.scenario.prompt, text, self.scenario.language)
