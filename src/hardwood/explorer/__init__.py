"""How trees grow: risk nodes, branching, splice and rollout, budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardwood.explorer.config import ExplorerConfig

if TYPE_CHECKING:
    from hardwood.executor import Executor
    from hardwood.generation.policy import Policy
    from hardwood.oracles import Oracle
    from hardwood.scenarios import Scenario
    from hardwood.tree import Tree

__all__ = ["ExplorerConfig", "grow"]


def grow(policy: Policy, scenario: Scenario, oracle: Oracle | Executor, config: ExplorerConfig | None = None) -> Tree:
    """The tree of one scenario, in plain completion form. An oracle judges in this process, an executor in its own."""
    from hardwood.executor import as_executor
    from hardwood.explorer.explorer import Explorer
    from hardwood.generation.format import Format

    return Explorer(policy, as_executor(oracle), Format("completion"), config or ExplorerConfig()).grow([scenario])[0]
