"""The methods that are compared, each from the same trees: which data a method learns from, and which trainer makes it learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, Literal, get_args

from hardwood.errors import HardwoodError
from hardwood.scenarios import Scenario
from hardwood.tree import Tree
from hardwood.tree.rows import whole_pairs

Method = Literal["tsp", "sft", "dpo", "spin", "grpo"]
METHODS: tuple[Method, ...] = get_args(Method)


def method_data(
    method: Method, trees: Sequence[Tree], rows: Sequence[dict[str, Any]], scenarios: Sequence[Scenario], ending: str
) -> list[dict[str, Any]]:
    """What a method trains on. Raises HardwoodError when the trees hold nothing for it."""
    if method in ("tsp", "sft"):
        found = list(rows)
    elif method == "grpo":
        prompts = {tree.scenario_id: tree.prompt for tree in trees}
        found = [{"prompt": prompts[s.id], "scenario_id": s.id} for s in scenarios if s.id in prompts]
    else:
        found = [pair for tree in trees for pair in whole_pairs(tree, ending, judged=method == "dpo")]
    if not found:
        raise HardwoodError(f"the trees hold nothing that {method} learns from")
    return found


LEARNT: dict[Method, tuple[str, ...]] = {
    "tsp": ("pair", "golden"), "sft": ("golden",), "dpo": ("pair",), "spin": ("pair",), "grpo": (),
}  # fmt: skip
"""The kinds of rows that move a method; ability rows weigh nothing unless a run asks."""


def learnt_from(method: Method, data: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What a method's data hold for it: families, pairs by how they were proven, golden programs by who wrote them."""
    used = [row for row in data if not LEARNT[method] or row["kind"] in LEARNT[method]]
    kinds = {kind: Counter(row["source"] for row in used if row.get("kind") == kind) for kind in ("pair", "golden")}
    return {
        "families": len({row["scenario_id"] for row in used}), "pairs": dict(kinds["pair"]), "golden": dict(kinds["golden"]),
    }  # fmt: skip


def make_trainer(
    method: Method,
    model: Any,
    args: Any,
    data: Any,
    tokenizer: Any,
    adapter: Any,
    callbacks: Sequence[Any],
    reward: Any = None,
    **sampling: Any,
) -> Any:
    """The trainer of a method. `reward` judges completions and `sampling` says how they are written (GRPO alone)."""
    if method == "grpo":
        from hardwood.training.grpo import grpo_trainer

        return grpo_trainer(model, args, data, tokenizer, adapter, reward, callbacks=callbacks, **sampling)
    from hardwood.training import DPOTrainer, SFTTrainer, TSPTrainer

    trainer = {"tsp": TSPTrainer, "sft": SFTTrainer, "dpo": DPOTrainer, "spin": DPOTrainer}[method]
    return trainer(
        model,
        args=args,
        train_dataset=data,
        processing_class=tokenizer,
        peft_config=adapter,
        callbacks=list(callbacks),
    )
