"""A head that was rounded apart from its embedding is tied again; another matrix is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from hardwood.models import convert


def untied(noise: float) -> LlamaForCausalLM:
    torch.manual_seed(0)
    shape = {
        "hidden_size": 32,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "intermediate_size": 32,
        "vocab_size": 50,
    }
    model = LlamaForCausalLM(LlamaConfig(**shape, tie_word_embeddings=False))
    with torch.no_grad():
        inner = model.get_input_embeddings().weight
        model.get_output_embeddings().weight.copy_(inner + noise * inner.std() * torch.randn_like(inner))
    return model


@pytest.mark.parametrize("head_is_finer", [True, False])
def test_two_roundings_of_one_matrix_are_tied_and_the_finer_stays(monkeypatch, tmp_path, head_is_finer: bool) -> None:
    monkeypatch.setattr(convert, "_head_is_finer", lambda gguf: head_is_finer)
    model = untied(0.02)
    kept = (model.get_output_embeddings() if head_is_finer else model.get_input_embeddings()).weight.clone()
    convert._tie_again(model, Path("unused"))
    assert model.get_input_embeddings().weight is model.get_output_embeddings().weight
    model.save_pretrained(tmp_path)
    again = LlamaForCausalLM.from_pretrained(tmp_path)
    assert again.config.tie_word_embeddings
    torch.testing.assert_close(again.get_output_embeddings().weight, kept)
    assert again.get_input_embeddings().weight is again.get_output_embeddings().weight


def test_another_head_stays_its_own() -> None:
    model = untied(1.0)
    convert._tie_again(model, Path("unused"))
    assert model.get_input_embeddings().weight is not model.get_output_embeddings().weight
    assert not model.config.tie_word_embeddings
