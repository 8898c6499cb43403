"""The loss as one would write it first: every sequence alone, no trie, no mask. The yardstick of the tests."""

from __future__ import annotations

import torch

from hardwood.training.loss import LossSettings, preference_loss


def completion_logp(model, tokenizer, prompt: str, text: str, cut: int) -> torch.Tensor:
    """log π of the tokens of `text` that end beyond character `cut`, given the prompt and what stands before."""
    head = tokenizer(prompt)["input_ids"]
    encoded = tokenizer(text, return_offsets_mapping=True)
    ids = torch.tensor([head + encoded["input_ids"]])
    logp = model(input_ids=ids).logits[0].float().log_softmax(-1)
    scored = [len(head) + i for i, (_, end) in enumerate(encoded["offset_mapping"]) if end > cut]
    return sum((logp[i - 1, ids[0, i]] for i in scored), torch.zeros(()))


def tokens_beyond(tokenizer, text: str, cut: int) -> int:
    return sum(end > cut for _, end in tokenizer(text, return_offsets_mapping=True)["offset_mapping"])


def sides(row, scope):
    suffix = scope == "suffix"
    golden = row["prefix"] + row["golden"] + (row["golden_suffix"] if suffix else "")
    losing = row["prefix"] + row["losing"] + (row["losing_suffix"] if suffix else "")
    return golden, losing


def margin_of(model, tokenizer, row, scope: str) -> torch.Tensor:
    """log π of the golden side less that of the losing side."""
    golden, losing = sides(row, scope)
    if scope == "fork":
        return fork_margin(model, tokenizer, row["prompt"], golden, losing)
    cut = len(row["prefix"])
    return completion_logp(model, tokenizer, row["prompt"], golden, cut) - completion_logp(
        model, tokenizer, row["prompt"], losing, cut
    )


def fork_margin(model, tokenizer, prompt: str, golden: str, losing: str) -> torch.Tensor:
    """The difference of two logits, where the two texts part; where one has ended, the log-probability of the other's token."""
    left, right = (tokenizer(prompt)["input_ids"] + tokenizer(text)["input_ids"] for text in (golden, losing))
    parted = (i for i, (one, other) in enumerate(zip(left, right, strict=False)) if one != other)
    fork = next(parted, min(len(left), len(right)))
    logits = model(input_ids=torch.tensor([left[:fork]])).logits[0, -1].float()
    if fork < min(len(left), len(right)):
        return logits[left[fork]] - logits[right[fork]]
    signed = [(sign, ids[fork]) for sign, ids in ((1, left), (-1, right)) if fork < len(ids)]
    return sum((sign * logits.log_softmax(-1)[token] for sign, token in signed), torch.zeros(()))


def naive_loss(model, reference, tokenizer, rows, settings: LossSettings, scope: str = "segment") -> torch.Tensor:
    pairs = [row for row in rows if row["kind"] == "pair"]
    loss = torch.zeros(())
    for row in pairs:
        with torch.no_grad():
            before = margin_of(reference, tokenizer, row, scope)
        margin = margin_of(model, tokenizer, row, scope) - before
        term = preference_loss(settings.beta * margin, settings.loss_type, settings.beta)
        loss = loss + row["weight"] * term / sum(other["weight"] for other in pairs)
    for kind, coefficient in (("golden", settings.golden_weight), ("ability", settings.ability_weight)):
        anchors = [row for row in rows if row["kind"] == kind]
        tokens = sum(row["weight"] * tokens_beyond(tokenizer, row["golden"], 0) for row in anchors)
        for row in anchors:
            logp = completion_logp(model, tokenizer, row["prompt"], row["golden"], 0)
            loss = loss - coefficient * row["weight"] * logp / tokens
    return loss
