"""What an evaluation's samples cost: our sampler, which computes what samples write alike once, against plain `generate` with one row a sample.

    python benchmarks/sample.py [--quick] [--json] [--model qwen2.5-coder-0.5b] [--prompts 32] [--n 5] [--temperature 0.4] [--tokens 160] [--batch 32]

Prompts are those of training families in Python, asked as an evaluation asks them. Both load the same weights in the same type, and run in turns in one process.

decoded: tokens that were computed to sample those that were written; the rest was computed for another sample of the same prompt.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from typing import Any

from output import tell
from plain import plain_generate

from hardwood.generation.opening import format_of
from hardwood.generation.policy import Request
from hardwood.generation.transformers_backend import TransformersPolicy
from hardwood.models import load_model, load_tokenizer, resolve
from hardwood.scenarios import load_scenarios


def requests_of(options: argparse.Namespace, seed: int) -> list[Request]:
    """Prompts spread evenly over the families."""
    form, found = format_of(options.model), load_scenarios("corpus:train[lang=python,tier=small]")
    chosen = [found[i * len(found) // options.prompts] for i in range(options.prompts)]
    asked = (options.n, options.tokens, options.temperature, 0.95, seed)
    return [Request(form.render(s.prompt, s.language), "", *asked, form.stop(s.language), s.language) for s in chosen]


def measure(options: argparse.Namespace) -> dict[str, Any]:
    reference = resolve(options.model)
    peer, tokenizer = load_model(reference), load_tokenizer(reference)
    policy = TransformersPolicy.load(options.model)
    ours, theirs, written = [], [], []
    for turn in range(options.rounds):
        requests = requests_of(options, turn)
        policy.clear()
        began = time.perf_counter()
        policy.sample(requests)
        ours.append(time.perf_counter() - began)
        began = time.perf_counter()
        written.append(plain_generate(peer, tokenizer, requests, options.batch))
        theirs.append(time.perf_counter() - began)
        print(
            f"round {turn + 1} of {options.rounds}: {ours[-1]:.1f} s, {theirs[-1]:.1f} s", file=sys.stderr, flush=True
        )
    seconds, seconds_generate = statistics.median(ours), statistics.median(theirs)
    return {
        "model": options.model, "dtype": str(peer.dtype).removeprefix("torch."), "samples": f"{options.prompts}x{options.n}", "temperature": options.temperature,
        "seconds": round(seconds, 1), "seconds_generate": round(seconds_generate, 1), "speed_up": round(seconds_generate / seconds, 2),
        "tokens": policy.generated_tokens // options.rounds, "tokens_generate": round(statistics.mean(written)),
        "decoded": policy.decoded_tokens // options.rounds, "decoded_share": round(policy.decoded_tokens / policy.generated_tokens, 3),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="the small model, eight prompts")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--model", default=None)
    parser.add_argument("--prompts", type=int, default=None)
    parser.add_argument("--n", type=int, default=5)
    parser.add_argument("--temperature", type=float, default=0.4)
    parser.add_argument("--tokens", type=int, default=160)
    parser.add_argument("--batch", type=int, default=32, help="rows of the peer")
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    options.model = options.model or ("smollm2-135m" if options.quick else "qwen2.5-coder-0.5b")
    options.prompts = options.prompts or (8 if options.quick else 32)
    tell([measure(options)], as_json=options.json)


if __name__ == "__main__":
    main()
