from __future__ import annotations

import copy
import subprocess
import sys
from contextlib import contextmanager

import pytest
import torch
import transformers
from datasets import Dataset
from separate_sequences import naive_loss
from training_examples import anchor, branching_tree, make_model, pair

import hardwood.training.trainer
from hardwood.errors import CorruptError, UsageError
from hardwood.selfplay.progress import TrainingProgress
from hardwood.training import SFTTrainer, TSPConfig, TSPTrainer, keep_share, lora_config, save_merged

# peft 0.21 reads a name that transformers 5.24 deprecates
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


def dataset(trees=8):
    return Dataset.from_list([row for i in range(trees) for row in branching_tree(f"t{i}", f"# task {i}\nimport os\n")])


def config(folder, **changes):
    settings = {
        "output_dir": str(folder),
        "per_device_train_batch_size": 2,
        "num_train_epochs": 1,
        "learning_rate": 1e-3,
        "disable_tqdm": True,
        "save_strategy": "no",
        "use_cpu": True,
    }
    return TSPConfig(**(settings | changes))


def test_a_model_is_named_as_on_the_command_line(tmp_path, tokenizer, monkeypatch):
    make_model().save_pretrained(tmp_path / "fetched")
    monkeypatch.setattr("hardwood.models.fetch.fetch", lambda name: tmp_path / "fetched")
    trainer = TSPTrainer("smollm2-135m", config(tmp_path), dataset(1), processing_class=tokenizer)
    assert trainer.model.config._name_or_path == str(tmp_path / "fetched")
    with pytest.raises(UsageError, match="Did you mean 'smollm2-135m'"):
        TSPTrainer("smollm2-135", config(tmp_path), dataset(1), processing_class=tokenizer)


def losses(trainer):
    return [logs["loss"] for logs in trainer.state.log_history if "loss" in logs]


def trained(folder, tokenizer, rows=None, model=None, peft=None, **changes):
    trainer = TSPTrainer(
        model=model or make_model(),
        args=config(folder, **changes),
        train_dataset=rows or dataset(),
        processing_class=tokenizer,
        peft_config=peft,
    )
    trainer.train()
    return trainer


def assert_same_weights(one, two, tolerance=0.0):
    for (name, left), right in zip(one.state_dict().items(), two.state_dict().values(), strict=True):
        torch.testing.assert_close(left, right, rtol=tolerance, atol=tolerance, msg=name)


def test_what_moved_is_the_margin_that_was_trained(tmp_path, tokenizer):
    trainer = trained(tmp_path, tokenizer, num_train_epochs=4, learning_rate=1e-2)
    found = trainer.moved(3)
    assert len(found) == 3
    for tree, values in zip(trainer.train_dataset.trees, found, strict=False):
        assert len(values) == tree.golden.count
        assert [value[:2] for value in values] == list(
            zip(tree.reference_golden.tolist(), tree.reference_losing.tolist(), strict=True)
        )
    margins = [(g1 - l1) - (g0 - l0) for values in found for g0, l0, g1, l1 in values]
    assert sum(margins) / len(margins) > 0.5, "golden rose against losing"


def test_trainings_of_one_opponent_share_its_log_probabilities(tmp_path, tokenizer, monkeypatch):
    kept, asked = str(tmp_path / "kept"), []
    compute = hardwood.training.trainer.with_references
    monkeypatch.setattr(hardwood.training.trainer, "with_references", lambda *given: asked.append(1) or compute(*given))
    alone = trained(tmp_path / "a", tokenizer)
    first = trained(tmp_path / "b", tokenizer, reference_cache=kept)
    assert len(asked) == 2
    second = trained(tmp_path / "c", tokenizer, reference_cache=kept)
    assert len(asked) == 2, "read, not computed"
    assert losses(alone) == losses(first) == losses(second)
    trained(tmp_path / "d", tokenizer, reference_cache=kept, scope="fork")
    assert len(asked) == 3, "other sides have other log-probabilities"


def test_asking_the_opponent_shows_on_the_progress_line(tmp_path, tokenizer):
    said = []

    @contextmanager
    def track(label, total):
        yield lambda steps, text: said.append((steps, text))

    line = TrainingProgress(track, "train")
    args = config(tmp_path, max_pack_tokens=64, logging_steps=1)
    TSPTrainer(make_model(), args, dataset(), processing_class=tokenizer, callbacks=[line]).train()
    asked = [text for steps, text in said if not steps]
    assert len(asked) > 1
    assert asked == [f"the opponent: pack {number + 1}" for number in range(len(asked))]
    assert [steps for steps, _ in said[len(asked) :]] == [1] * 4, "the four steps come behind it"


def test_accumulating_1_times_8_equals_8_times_1(tmp_path, tokenizer):
    common = {"num_train_epochs": 2, "optim": "sgd", "learning_rate": 0.05, "max_grad_norm": 0.0}
    whole = trained(tmp_path / "a", tokenizer, per_device_train_batch_size=8, max_pack_tokens=4096, **common)
    parts = trained(
        tmp_path / "b",
        tokenizer,
        per_device_train_batch_size=1,
        gradient_accumulation_steps=8,
        max_pack_tokens=64,
        **common,
    )
    assert losses(parts) == pytest.approx(losses(whole), rel=1e-5)
    assert_same_weights(whole.model, parts.model, 2e-5)


def test_the_first_logged_loss_is_that_of_separate_sequences(tmp_path, tokenizer):
    rows = dataset(4)
    trainer = trained(tmp_path, tokenizer, rows, per_device_train_batch_size=4)
    model = make_model()
    expected = naive_loss(model, model, tokenizer, list(rows), trainer.args.loss_settings)
    assert losses(trainer)[0] == pytest.approx(expected.item(), rel=1e-5)


def test_resume_equals_an_uninterrupted_run(tmp_path, tokenizer):
    common = {"num_train_epochs": 2, "gradient_accumulation_steps": 2, "save_strategy": "steps", "save_steps": 3}
    whole = trained(tmp_path / "a", tokenizer, peft=lora_config(4), **common)
    assert whole.state.global_step == 4
    trainer = TSPTrainer(
        make_model(),
        config(tmp_path / "b", **common),
        dataset(),
        processing_class=tokenizer,
        peft_config=lora_config(4),
    )
    trainer.train(resume_from_checkpoint=str(tmp_path / "a" / "checkpoint-3"))
    assert losses(trainer) == losses(whole)
    assert trainer.train_tokens == whole.train_tokens
    assert_same_weights(whole.model, trainer.model)


def test_the_seed_decides_the_adapter(tmp_path, tokenizer):
    adapters = []
    for other_seed in (1, 2):
        model = make_model()
        torch.manual_seed(other_seed)
        trainer = TSPTrainer(
            model, config(tmp_path), dataset(1), processing_class=tokenizer, peft_config=lora_config(4)
        )
        adapters.append(trainer.model)
    assert_same_weights(*adapters)


def test_a_checkpoint_of_other_rows_is_refused(tmp_path, tokenizer):
    trained(tmp_path, tokenizer, save_strategy="steps", save_steps=4)
    other = TSPTrainer(make_model(), config(tmp_path), dataset(7), processing_class=tokenizer)
    with pytest.raises(CorruptError, match="other train rows"):
        other.train(resume_from_checkpoint=True)


def test_a_checkpoint_is_whole_only_once_its_references_are_there(tmp_path, tokenizer, monkeypatch):
    """What makes a checkpoint whole (`trainer_state.json`) and deletes the one before comes last."""
    save = transformers.Trainer._save_checkpoint

    def saving(self, model, trial):
        folder = tmp_path / f"checkpoint-{self.state.global_step}"
        assert (folder / "reference.safetensors").exists() and not (folder / "trainer_state.json").exists()
        save(self, model, trial)

    monkeypatch.setattr(transformers.Trainer, "_save_checkpoint", saving)
    trained(tmp_path, tokenizer, save_strategy="steps", save_steps=4)
    file = tmp_path / "checkpoint-4" / "reference.safetensors"
    file.write_bytes(file.read_bytes()[:40])
    again = TSPTrainer(make_model(), config(tmp_path), dataset(), processing_class=tokenizer)
    with pytest.raises(CorruptError, match="is not whole"):
        again.train(resume_from_checkpoint=True)


def test_opponent_is_the_model_as_it_enters_even_with_a_trained_adapter(tmp_path, tokenizer):
    first = trained(tmp_path / "a", tokenizer, peft=lora_config(4))
    second = trained(tmp_path / "b", tokenizer, model=copy.deepcopy(first.model))
    assert second.state.log_history[0]["margin"] == pytest.approx(0.0, abs=1e-5)
    assert second.state.log_history[-2]["margin"] > 1e-3


def test_lora_lowers_the_loss_and_prefers_the_golden_side(tmp_path, tokenizer):
    trainer = trained(tmp_path, tokenizer, peft=lora_config(8), num_train_epochs=4, learning_rate=5e-3, beta=0.5)
    first, last = trainer.state.log_history[0], trainer.state.log_history[-2]
    assert last["loss"] < 0.7 * first["loss"]
    assert last["margin"] > 0.1
    assert last["anchor_nll"] < first["anchor_nll"]
    for key in (
        "pair_loss",
        "logps_golden",
        "logps_losing",
        "accuracy",
        "ability_nll",
        "packed_tokens",
        "packing_ratio",
    ):
        assert key in last
    assert {p.dtype for p in trainer.model.parameters() if p.requires_grad} == {torch.float32}


def test_lora_on_a_bfloat16_base_learns_and_merges(tmp_path, tokenizer):
    from transformers import AutoModelForCausalLM

    model = make_model("qwen2", tie_word_embeddings=True).to(torch.bfloat16)
    before = copy.deepcopy(model.state_dict())
    trainer = trained(
        tmp_path / "run", tokenizer, model=model, peft=lora_config(8), num_train_epochs=3, learning_rate=5e-3
    )
    assert losses(trainer)[-1] < losses(trainer)[0]
    save_merged(trainer.model, tmp_path / "merged", tokenizer)
    loaded = AutoModelForCausalLM.from_pretrained(tmp_path / "merged", dtype="auto")
    assert loaded.dtype == torch.bfloat16
    base = trainer.model.get_base_model().state_dict()
    assert all(torch.equal(value, base[name.replace("proj.", "proj.base_layer.")]) for name, value in before.items())
    ids = torch.tensor([tokenizer("# task 1\nimport os\nx = 1\n")["input_ids"]])
    with torch.no_grad():
        merged, adapted = loaded(input_ids=ids).logits.float(), trainer.model(input_ids=ids).logits.float()
    assert (merged - adapted).abs().mean() < 0.05 * adapted.abs().mean()


def test_merged_float32_weights_give_the_same_logits(tmp_path, tokenizer):
    from transformers import AutoModelForCausalLM

    trainer = trained(tmp_path / "run", tokenizer, peft=lora_config(4))
    save_merged(trainer.model, tmp_path / "merged")
    loaded = AutoModelForCausalLM.from_pretrained(tmp_path / "merged")
    ids = torch.arange(20)[None]
    with torch.no_grad():
        torch.testing.assert_close(
            loaded(input_ids=ids).logits, trainer.model(input_ids=ids).logits, rtol=1e-4, atol=1e-4
        )


def test_a_kept_share_lies_between_the_untouched_weights_and_the_trained(tmp_path, tokenizer):
    from safetensors.torch import load_file

    model = make_model()
    before = copy.deepcopy(model.state_dict())
    trainer = trained(tmp_path / "run", tokenizer, model=model, peft=lora_config(4), learning_rate=5e-3)
    found = {}
    for name, share in (("whole", 1.0), ("part", 0.25)):
        keep_share(trainer.model, share)
        save_merged(trainer.model, tmp_path / name)
        found[name] = load_file(tmp_path / name / "model.safetensors")
    moved = [name for name, value in found["whole"].items() if not torch.equal(value, before[name])]
    assert moved
    for name, value in found["whole"].items():
        torch.testing.assert_close(found["part"][name], torch.lerp(before[name], value, 0.25))


def test_evaluation_is_exact_over_batches(tmp_path, tokenizer):
    rows = dataset(5)
    args = config(tmp_path, per_device_eval_batch_size=2, golden_weight=0.0, ability_weight=0.0)
    trainer = TSPTrainer(make_model(), args, dataset(2), {"held": rows}, tokenizer)
    trainer.train()
    found = trainer.evaluate()
    model = copy.deepcopy(trainer.model)
    expected = naive_loss(model, make_model(), tokenizer, list(rows), args.loss_settings)
    assert found["eval_held_loss"] == pytest.approx(expected.item(), rel=1e-5)
    assert 0 <= found["eval_held_accuracy"] <= 1
    with pytest.raises(UsageError, match="new after training"):
        trainer.evaluate(dataset(1))


def test_a_token_budget_stops_the_run_and_tokens_are_counted(tmp_path, tokenizer):
    once = trained(tmp_path / "a", tokenizer)
    assert once.train_tokens == once.packing_report.tokens
    budget = int(2.5 * once.train_tokens)
    trainer = trained(tmp_path / "b", tokenizer, max_train_tokens=budget)
    longest_step = 2 * once.packing_report.longest
    assert budget <= trainer.train_tokens < budget + longest_step


def test_sft_is_the_golden_term_alone(tmp_path, tokenizer):
    rows = dataset(4)
    args = config(tmp_path, per_device_train_batch_size=4, golden_weight=0.1)
    trainer = SFTTrainer(make_model(), args, rows, processing_class=tokenizer)
    trainer.train()
    golden = [row for row in rows if row["kind"] == "golden"]
    model = make_model()
    settings = trainer.args.loss_settings
    assert settings.golden_weight == 1.0
    assert losses(trainer)[0] == pytest.approx(naive_loss(model, model, tokenizer, golden, settings).item(), rel=1e-5)
    assert "pair_loss" not in trainer.state.log_history[0]
    with pytest.raises(UsageError, match="kind 'golden'"):
        SFTTrainer(make_model(), args, Dataset.from_list([pair()]), processing_class=tokenizer)


def test_autocast_trains_float32_weights_in_bfloat16(tmp_path, tokenizer):
    rows = Dataset.from_list([anchor("x = 1\nreturn x\n", f"t{i}") for i in range(4)])
    low = trained(tmp_path / "a", tokenizer, rows, bf16=True, num_train_epochs=3)
    full = trained(tmp_path / "b", tokenizer, rows, num_train_epochs=3)
    assert losses(low)[-1] < losses(low)[0]
    assert losses(low)[0] != losses(full)[0]
    assert losses(low) == pytest.approx(losses(full), rel=0.05)
    assert {parameter.dtype for parameter in low.model.parameters()} == {torch.float32}


def test_evaluation_while_training_keeps_the_best_checkpoint(tmp_path, tokenizer):
    args = config(
        tmp_path, num_train_epochs=2, eval_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True
    )
    trainer = TSPTrainer(make_model(), args, dataset(2), dataset(2), tokenizer, lora_config(4))
    trainer.train()
    found = [logs["eval_loss"] for logs in trainer.state.log_history if "eval_loss" in logs]
    assert len(found) == 2 and trainer.state.best_metric == min(found)


def test_gradient_checkpointing_changes_nothing(tmp_path, tokenizer):
    plain = trained(tmp_path / "a", tokenizer, peft=lora_config(4))
    saved = trained(tmp_path / "b", tokenizer, peft=lora_config(4), activation_checkpointing=True)
    assert losses(saved) == pytest.approx(losses(plain), rel=1e-5)


def test_card_names_the_method_and_no_path_of_this_machine(tmp_path, tokenizer):
    model = make_model()
    model.config._name_or_path = str(tmp_path / "models" / "tiny-llama")
    trained(tmp_path / "out", tokenizer, model=model)
    card = (tmp_path / "out" / "README.md").read_text()
    assert "2606.03489" in card and "base_model: tiny-llama" in card and "- tsp" in card
    assert str(tmp_path) not in card


def test_the_package_loads_without_torch():
    code = "import sys, hardwood.training; assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_long_trees_are_packs_of_their_own_and_reported(tmp_path, tokenizer):
    rows = Dataset.from_list([*branching_tree("long"), anchor("x", "short")])
    trainer = trained(tmp_path, tokenizer, rows, max_pack_tokens=20)
    assert trainer.packing_report.oversize == 1
    assert trainer.packing_report.longest > 20


def test_what_would_train_wrongly_is_refused(tmp_path, tokenizer):
    with pytest.raises(UsageError, match=r"torch\.bfloat16"):
        TSPTrainer(make_model().to(torch.bfloat16), config(tmp_path), dataset(1), processing_class=tokenizer)
    with pytest.raises(UsageError, match="dropout"):
        TSPTrainer(
            make_model(),
            config(tmp_path),
            dataset(1),
            processing_class=tokenizer,
            peft_config=_with_dropout(),
        )
    with pytest.raises(UsageError, match="loss type"):
        config(tmp_path, loss_type="sigmoid")
    with pytest.raises(UsageError, match="scope"):
        config(tmp_path, scope="line")


def _with_dropout():
    adapter = lora_config(4)
    adapter.lora_dropout = 0.1
    return adapter
