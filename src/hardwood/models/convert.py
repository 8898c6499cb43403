"""GGUF to safetensors, once: quantised weights are unpacked to bfloat16 so that every later load takes a second.

A head that was quantised apart from the embedding that it is tied to is tied again; the more precise of the two stays.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from hardwood.models import manifest

_SAME_MATRIX = 0.1  # relative distance below which head and embedding are two roundings of one matrix


def convert(gguf: Path, target: Path, source: str) -> None:
    """Write model, tokenizer and manifest to `target` (replaced whole), which appears only when all of it is written.

    Args:
        source: sha256 of `gguf`, kept in the manifest.
    """
    part = target.with_name(target.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    model, tokenizer = _read(gguf)
    _tie_again(model, gguf)
    model.save_pretrained(part)
    tokenizer.save_pretrained(part)
    manifest.write(part, source)
    shutil.rmtree(target, ignore_errors=True)
    part.rename(target)


def _read(gguf: Path) -> tuple[Any, Any]:
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig

    model = AutoModelForCausalLM.from_pretrained(
        gguf.parent, gguf_file=gguf.name, quantization_config=GgufConfig(dequantize=True), dtype=torch.bfloat16
    )
    if hasattr(model.config, "quantization_config"):
        del model.config.quantization_config
    model.config._name_or_path = ""
    return model, AutoTokenizer.from_pretrained(gguf.parent, gguf_file=gguf.name)


def _tie_again(model: Any, gguf: Path) -> None:
    """Tie head and embedding where they differ by rounding alone."""
    inner, outer = model.get_input_embeddings(), model.get_output_embeddings()
    if outer is None or inner.weight is outer.weight or inner.weight.shape != outer.weight.shape:
        return
    distance = (inner.weight - outer.weight).float().norm() / outer.weight.float().norm()
    if distance > _SAME_MATRIX:
        return
    kept = outer.weight if _head_is_finer(gguf) else inner.weight
    inner.weight = outer.weight = kept
    model.config.tie_word_embeddings = True


def _head_is_finer(gguf: Path) -> bool:
    """Whether the file spends more bits a weight on the head than on the embedding."""
    from gguf import GGUFReader

    bits = {str(tensor.name): tensor.n_bytes / tensor.n_elements for tensor in GGUFReader(gguf).tensors}
    return bits["output.weight"] >= bits["token_embd.weight"]
