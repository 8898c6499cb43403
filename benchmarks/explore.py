"""What a tree's branches cost: our sampler with shared prefixes against plain `generate` with one prompt a branch.

    python benchmarks/explore.py [--quick] [--json] [--models qwen2.5-coder-0.5b] [--shape 8x4] [--trees 2] [--tokens 48]

Each tree: NODES places of a golden path, BRANCHES samples below each, of at most so many tokens, stopped by the same rule. Ours is asked for all trees at once;
`generate` gets one prompt a branch in padded batches of like length (the best of the sizes tried), ends a row by the same rule, and drops what is behind it.
Both load the same weights in the same type, and run in turns in one process, so that a busy machine slows both. Then all branches are judged.

roofline: tokens a second if every token of a batch of 32 cost no more than reading the weights once (memory), or multiplying them (processor); the lower one.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Sequence
from typing import Any

import torch
from output import tell
from plain import plain_generate

from hardwood.executor import LocalExecutor
from hardwood.generation.opening import format_of
from hardwood.generation.policy import Request
from hardwood.generation.transformers_backend import TransformersPolicy
from hardwood.scenarios import Scenario, load_scenarios
from hardwood.tree.segments import segments

BATCHES = (8, 32)
SCENARIOS = "corpus:train[lang=python]"


def long_scenarios(nodes: int, trees: int) -> list[tuple[Scenario, list[str]]]:
    """Scenarios whose golden path has so many segments, and the path up to each node; from the whole corpus, evenly."""
    found = []
    for scenario in load_scenarios(SCENARIOS):
        pieces = segments(scenario.prompt, scenario.golden, scenario.language)
        if len(pieces) >= nodes:
            found.append((scenario, ["".join(pieces[: i * len(pieces) // nodes]) for i in range(nodes)]))
    if len(found) < trees:
        raise SystemExit(f"only {len(found)} scenarios have {nodes} segments")
    return [found[i * len(found) // trees] for i in range(trees)]


def requests_of(
    chosen: Sequence[tuple[Scenario, list[str]]], model: str, branches: int, tokens: int, seed: int
) -> list[Request]:
    form = format_of(model)
    return [
        Request(form.render(s.prompt, s.language), prefix, branches, tokens, 0.8, 0.95, seed, form.stop(s.language), s.language)
        for s, prefixes in chosen
        for prefix in prefixes
    ]  # fmt: skip


# --- measuring ---


def roofline(model: Any, batch: int = 32) -> dict[str, float]:
    """Tokens a second by memory and by the processor, from what this machine does now."""
    weights = sum(p.numel() * p.element_size() for p in model.parameters())
    numbers = sum(p.numel() for p in model.parameters())
    block = torch.ones(1 << 27)
    square = torch.ones(2048, 2048, dtype=model.dtype)
    square @ square
    read = min(timed(block.sum) for _ in range(3))
    multiply = min(timed(lambda: square @ square) for _ in range(5))
    by_memory = batch * block.numel() * 4 / read / weights
    by_processor = 2 * 2048**3 / multiply / (2 * numbers)
    return {"memory": round(by_memory), "processor": round(by_processor)}


def timed(work: Any) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def measure(name: str, nodes: int, branches: int, trees: int, tokens: int, rounds: int) -> dict[str, Any]:
    from hardwood.models import load_model, load_tokenizer, resolve

    chosen = long_scenarios(nodes, trees)
    reference = resolve(name)
    peer, tokenizer = load_model(reference), load_tokenizer(reference)
    bound = roofline(peer)
    policy = TransformersPolicy.load(name)
    ours: list[tuple[float, int, int]] = []
    theirs: dict[int, list[tuple[float, int]]] = {batch: [] for batch in BATCHES}
    completions: list[Any] = []
    for turn in range(rounds):
        requests = requests_of(chosen, name, branches, tokens, turn)
        policy.clear()
        before, computed = policy.generated_tokens, policy.decoded_tokens
        began = time.perf_counter()
        completions = policy.sample(requests)
        seconds = time.perf_counter() - began
        ours.append((seconds, policy.generated_tokens - before, policy.decoded_tokens - computed))
        for batch in BATCHES:
            began = time.perf_counter()
            count = plain_generate(peer, tokenizer, requests, batch)
            theirs[batch].append((time.perf_counter() - began, count))
        print(f"{name}: round {turn + 1} of {rounds}", file=sys.stderr, flush=True)
    judging, verdicts = judge(chosen, requests, completions)
    per_branch = {batch: statistics.median(s for s, _ in runs) for batch, runs in theirs.items()}
    best = min(per_branch, key=lambda batch: per_branch[batch])
    seconds, count, decoded = (statistics.median(column) for column in zip(*ours, strict=True))
    total = trees * nodes * branches
    rate = count / seconds
    return {
        "model": name, "dtype": str(peer.dtype).removeprefix("torch."), "shape": f"{nodes}x{branches}", "trees": trees, "branches": total, "tokens": round(count),
        "seconds": round(seconds, 2), "seconds_generate": round(per_branch[best], 2), "batch_generate": best, "speed_up": round(per_branch[best] / seconds, 2),
        "tokens_s": round(rate, 1), "tokens_s_generate": round(statistics.median(n / s for s, n in theirs[best]), 1), "roofline": bound,
        "share_of_roofline": round(decoded / seconds / min(bound.values()), 3), "judging_s": round(judging, 2), "verdicts": verdicts,
        "labelled_branches_a_minute": round(60 * total / (seconds + judging), 1),
        "labelled_branches_a_minute_generate": round(60 * total / (per_branch[best] + judging), 1),
    }  # fmt: skip


def judge(
    chosen: Sequence[tuple[Scenario, list[str]]], requests: Sequence[Request], completions: Sequence[Sequence[Any]]
) -> tuple[float, dict[str, int]]:
    """Seconds of judging all branches after they were written, and the verdicts."""
    scenarios = [scenario for scenario, prefixes in chosen for _ in prefixes]
    counts: dict[str, int] = {}
    with LocalExecutor() as executor:
        executor.submit(scenarios[0], scenarios[0].program(scenarios[0].golden)).result()  # the judges have started
        began = time.perf_counter()
        futures = [
            executor.submit(scenario, scenario.program(request.prefix + sample.text))
            for scenario, request, samples in zip(scenarios, requests, completions, strict=True)
            for sample in samples
        ]
        for future in futures:
            status = future.result().status
            counts[status] = counts.get(status, 0) + 1
        return time.perf_counter() - began, counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="the small model, one tree, one round")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--models", default=None)
    parser.add_argument("--shape", default="8x4")
    parser.add_argument("--trees", type=int, default=None)
    parser.add_argument("--tokens", type=int, default=48)
    parser.add_argument("--rounds", type=int, default=None)
    options = parser.parse_args()
    nodes, branches = map(int, options.shape.split("x"))
    models = (options.models or ("smollm2-135m" if options.quick else "qwen2.5-coder-0.5b")).split(",")
    trees, rounds = options.trees or (1 if options.quick else 2), options.rounds or (1 if options.quick else 3)
    rows = [measure(model, nodes, branches, trees, options.tokens, rounds) for model in models]
    tell(rows, as_json=options.json)


if __name__ == "__main__":
    main()
