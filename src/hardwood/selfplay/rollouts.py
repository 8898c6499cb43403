"""What GRPO learns from is written by our own sampler: prefixes once, rows that end at the function's end, as everywhere else in a run.

`generate` would go on to the last token of each row, behind the end of the function, and train on all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from hardwood.explorer.config import ExplorerConfig
from hardwood.generation.format import Format
from hardwood.generation.policy import Completion, Request
from hardwood.generation.tokens import encode_completion, encode_prompt
from hardwood.scenarios import Scenario

Rollouts = Callable[[Sequence[str], Any], dict[str, Any]]


def engine_rollouts(scenarios: Sequence[Scenario], form: Format, config: ExplorerConfig, seed: int) -> Rollouts:
    """A `rollout_func` of TRL: one completion for each of the prompts, which are those of `scenarios` as `form` renders them."""
    languages = {form.render(s.prompt, s.language): s.language for s in scenarios}

    def write(prompts: Sequence[str], trainer: Any) -> dict[str, Any]:
        number = trainer.state.global_step
        runs = [(prompt, len(list(group))) for prompt, group in groupby(prompts)]
        requests = [
            Request(
                prompt, "", n, config.max_new_tokens, config.temperature, config.top_p, seed * 100_003 + number, form.stop(languages[prompt]), languages[prompt]
            )
            for prompt, n in runs
        ]  # fmt: skip
        completions = [one for many in _sample(trainer, requests) for one in many]
        return _tokens(trainer.processing_class, prompts, completions, form.ending)

    return write


def sampled(history: Sequence[Mapping[str, Any]], samples_a_step: int) -> dict[str, int]:
    """What was written and judged for GRPO, from TRL's log of each step (its lengths count the end of a completion too)."""
    lengths = [entry["completions/mean_length"] for entry in history if "completions/mean_length" in entry]
    return {
        "generated_tokens": round(sum(lengths) * samples_a_step),
        "oracle_calls": len(lengths) * samples_a_step,
    }


def _sample(trainer: Any, requests: Sequence[Request]) -> list[list[Completion]]:
    """By the model as it is now; nothing that was computed for an earlier step is used."""
    from hardwood.generation.transformers_backend import TransformersPolicy

    model = trainer.accelerator.unwrap_model(trainer.model)
    trained = model.training
    model.eval()
    try:
        inner = model.get_base_model() if hasattr(model, "get_base_model") else model
        return TransformersPolicy(inner, trainer.processing_class).sample(requests)
    finally:
        model.train(trained)


def _tokens(tokenizer: Any, prompts: Sequence[str], completions: Sequence[Completion], ending: str) -> dict[str, Any]:
    """Ids of prompts, and of completions with the end that golden paths have too, where they came to one."""
    ended = [c.text if c.text and c.finish == "length" else c.text.rstrip() + ending for c in completions]
    return {
        "prompt_ids": [encode_prompt(tokenizer, prompt) for prompt in prompts],
        "completion_ids": [encode_completion(tokenizer, text) for text in ended],
        "logprobs": None,
    }
