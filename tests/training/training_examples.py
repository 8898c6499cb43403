"""Tiny models and rows that the tests of training share. Nothing is fetched."""

from __future__ import annotations

import torch
from transformers import LlamaConfig, LlamaForCausalLM, MistralConfig, MistralForCausalLM, Qwen2Config, Qwen2ForCausalLM

SHAPE = {
    "hidden_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "intermediate_size": 96,
    "vocab_size": 320,
    "max_position_embeddings": 512,
    "bos_token_id": None,
    "eos_token_id": None,
    "pad_token_id": None,
}


WINDOWS = {
    "mistral": {"sliding_window": 6},
    "mixed": {"use_sliding_window": True, "sliding_window": 6, "max_window_layers": 1},
}
"""Sliding attention in all layers, and in all but the first; shorter than the sequences of the tests."""


def make_model(family: str = "llama", **changes):
    """A tiny float32 model, the same at every call; weights large enough that log-probabilities vary."""
    torch.manual_seed(0)
    config_class, model_class = {
        "llama": (LlamaConfig, LlamaForCausalLM),
        "qwen2": (Qwen2Config, Qwen2ForCausalLM),
        "mistral": (MistralConfig, MistralForCausalLM),
        "mixed": (Qwen2Config, Qwen2ForCausalLM),
    }[family]
    changes = WINDOWS.get(family, {}) | changes
    return model_class(config_class(**(SHAPE | {"initializer_range": 0.2} | changes)))


def pair(
    prefix="", golden="a", losing="b", tree="t", prompt="# task\n", weight=1.0, golden_suffix="", losing_suffix=""
):
    return {
        "scenario_id": "s",
        "tree_id": tree,
        "node_id": f"{tree}:{len(prefix)}",
        "kind": "pair",
        "prompt": prompt,
        "prefix": prefix,
        "golden": golden,
        "losing": losing,
        "golden_suffix": golden_suffix,
        "losing_suffix": losing_suffix,
        "weight": weight,
        "source": "test",
    }


def anchor(golden="a", tree="t", kind="golden", prompt="# task\n", weight=1.0):
    return pair("", golden, "", tree, prompt, weight) | {"kind": kind, "node_id": f"{tree}:{kind}"}


def branching_tree(tree="t", prompt="# task\n"):
    """Nested branches, siblings of one token, an empty side, and a branch equal to the golden one."""
    path = "x = 1\nif not path:\n    raise ValueError(path)\nreturn x\n"
    return [
        pair("x = 1\n", "if not path:\n", "return x\n", tree, prompt, golden_suffix=path[19:], losing_suffix="\n"),
        pair("x = 1\n", "if not path:\n", "os.system(x)\n", tree, prompt, 0.5, golden_suffix=path[19:]),
        pair("x = 1\nos.system(x)\n", "return x\n", "return path\n", tree, prompt),
        pair("", "x", "y", tree, prompt, 0.25),
        pair("x = 1\n", "if not path:\n", "", tree, prompt, golden_suffix=path[19:]),
        pair("x = 1\n", "if not path:\n", "if not path:\n", tree, prompt),
        anchor(path, tree, prompt=prompt),
        anchor("with open(path) as file:\n    return file\n", tree, "ability", prompt, 0.5),
    ]
