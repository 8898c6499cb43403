"""The peer of the sampler's benchmarks: `generate` of transformers with one row a sample, in padded batches of like length, each row ended by the same rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from hardwood.generation.policy import Request
from hardwood.generation.stop import StopRule


class RowsStop:
    """Ends each row of a batch where the rule says, as `generate` asks its criteria: [rows] bool."""

    def __init__(self, tokenizer: Any, starts: int, rule: StopRule, line_starts: Sequence[bool]) -> None:
        self.tokenizer, self.starts, self.rule, self.line_starts = tokenizer, starts, rule, line_starts

    def __call__(self, input_ids: torch.Tensor, scores: Any, **_: Any) -> torch.Tensor:
        texts = self.tokenizer.batch_decode(input_ids[:, self.starts :])
        ended = [
            self.rule.find(text, line_start=line) is not None
            for text, line in zip(texts, self.line_starts, strict=True)
        ]
        return torch.tensor(ended, device=input_ids.device)


def plain_generate(model: Any, tokenizer: Any, requests: Sequence[Request], batch: int) -> int:
    """Tokens that `generate` sampled for its branches, those behind a row's end not counted."""
    tokenizer.padding_side = "left"
    jobs = [
        (request, tokenizer(request.prompt + request.prefix)["input_ids"])
        for request in requests
        for _ in range(request.n)
    ]
    jobs.sort(key=lambda job: len(job[1]))
    count = 0
    for start in range(0, len(jobs), batch):
        part = jobs[start : start + batch]
        inputs = tokenizer.pad({"input_ids": [ids for _, ids in part]}, return_tensors="pt").to(model.device)
        width = inputs["input_ids"].shape[1]
        rule = RowsStop(tokenizer, width, part[0][0].stop, [not r.prefix or r.prefix.endswith("\n") for r, _ in part])
        first = part[0][0]
        out = model.generate(
            **inputs, do_sample=True, temperature=first.temperature, top_p=first.top_p, top_k=0, max_new_tokens=first.max_new_tokens,
            stopping_criteria=[rule], pad_token_id=tokenizer.pad_token_id or tokenizer.eos_token_id,
        )  # fmt: skip
        texts = tokenizer.batch_decode(out[:, width:], skip_special_tokens=True)
        count += sum(len(tokenizer(text)["input_ids"]) for text in texts)
    return count
