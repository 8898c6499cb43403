"""What is asked of a model: scenarios, their selections and splits, and the corpus itself."""

from __future__ import annotations

from hardwood.scenarios.scenario import Reference, Scenario
from hardwood.scenarios.selection import load_scenarios

__all__ = ["Reference", "Scenario", "load_scenarios"]
