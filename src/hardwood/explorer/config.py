"""How trees grow: the budget of samples a tree, and where it goes."""

from __future__ import annotations

from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from hardwood.errors import UsageError
from hardwood.tree.credit import CREDIBLE


class ExplorerConfig(BaseModel):
    """Defaults are those of the preset `quick`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    judged: bool = True
    """False: as published, every branch loses unjudged, and segments are lines (preset `paper`). With `node_samples: 0` nothing is written either: of a real fix
    (`sven:DIR`, `tsp:FILE`) the program before it is the one branch, and segments are statements again (preset `fixes`)."""
    root_samples: int = Field(4, ge=1)
    """Whole programs that the opponent writes from the prompt alone."""
    node_samples: int = Field(3, ge=0)
    """K: branches at each risk node of the reference path (published: 4)."""
    rollouts: int = Field(3, ge=1)
    """M: judged completions below a node before its value counts."""
    risk_nodes: tuple[str, ...] = ("diff", "off-golden mass")
    """Identifiers, in order of preference: `hardwood.explorer.risk_nodes.IDENTIFIERS`."""
    analyser: str = ""
    """What the identifier `analyser` asks: bandit, semgrep:RULES, tool:FILE.yaml."""
    annotator: str = ""
    """What the identifier `model` asks: openai:NAME@URL."""
    nodes_per_tree: int = Field(2, ge=0)
    depth: int = Field(1, ge=1)
    """How deep secure finds are followed: 1 explores the reference alone."""
    secure_finds: int = Field(1, ge=1)
    """Secure programs of the model's own that are followed at each further depth."""
    grafts: int = Field(2, ge=0)
    """Vulnerable programs of the model's own onto which the reference's fix is grafted (`last_chances` grafts too)."""
    graft_tries: int = Field(16, ge=1)
    """Candidates that are judged for each of them at most."""
    last_chances: int = Field(32, ge=0)
    """Repairs behind a segment that are judged before it is blamed, those that change least, and as many with what other scenarios' fixes add; 0: none."""
    own_programs: int = Field(0, ge=0)
    """Vulnerable programs of the model's own that are walked for a minimal repair."""
    own_nodes: int = Field(4, ge=0)
    """Nodes sampled along each of them."""
    topups: int = Field(1, ge=0)
    """Nodes a tree that get more rollouts, because a pair hangs on too few; a pair has two, so that one alone leads to a pair only where the other side was
    visited often enough already (`docs/log.md`, 2026-11-29)."""
    temperature: float = Field(0.8, ge=0)
    """0 is greedy: all samples of a node are then the same."""
    top_p: float = Field(0.95, gt=0, le=1)
    max_new_tokens: int = Field(160, ge=1)
    threshold: float = Field(0.3, gt=0, le=1)
    """τ: the smallest drop in value that makes a branch lose."""
    credible: float = Field(CREDIBLE, ge=0, le=1)
    """Probability that the drop is τ or more, from which it blames; 0: the drop itself is enough."""
    tokens_a_tree: int | None = Field(None, ge=1)
    """Tokens that the opponent may write a tree, on the average of a wave: they go where vulnerable programs are found. None: all that is asked for above."""
    verdicts_a_tree: int | None = Field(None, ge=1)
    """Samples judged a tree, likewise."""
    wave: int = Field(13, ge=1)
    """Scenarios that grow together, in the same batches; what is lost at most when the run is killed."""

    @property
    def from_fixes(self) -> bool:
        """Whether trees are made of real fixes, with no sample and no verdict (`explorer.fixes`)."""
        return not self.judged and not self.node_samples

    @property
    def evidence(self) -> dict[str, Any]:
        """What a branch must have against it to lose by value, as `tree.label` takes it."""
        return {"threshold": self.threshold, "min_visits": self.rollouts, "credible": self.credible}

    @field_validator("risk_nodes")
    @classmethod
    def _known(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        from hardwood.explorer.risk_nodes import IDENTIFIERS

        for name in names:
            if name not in IDENTIFIERS:
                raise ValueError(str(UsageError.unknown("risk node identifier", name, IDENTIFIERS)))
        return names

    @model_validator(mode="after")
    def _somebody_to_ask(self) -> Self:
        """Where nobody is named, an identifier would name nothing, silently."""
        for identifier, setting in (("analyser", "analyser"), ("model", "annotator")):
            if identifier in self.risk_nodes and not getattr(self, setting):
                raise ValueError(
                    f"risk node identifier {identifier!r} asks whom explorer.{setting} names, and that is empty"
                )
        return self
