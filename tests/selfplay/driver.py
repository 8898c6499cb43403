"""Plays one small run as a process of its own: `driver.py RUN WORK [tree:N | step:N]`. Kills itself, as `kill -9` does, at the point named.

The opponent is scripted; the player that trains is a tiny random model; programs are judged in the real sandbox.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager
from pathlib import Path

from hardwood.generation.scripted import ScriptedPolicy
from hardwood.runs import Run
from hardwood.scenarios.skeleton import write_skeleton
from hardwood.selfplay import loop
from hardwood.selfplay.config import load, resolve

RESOLVED = "    path = (NOTES / name).resolve()\n"
REST = "        return None\n    return path.read_text()\n"
WEAK = "    if not path.is_file():\n" + REST
CHECK = "    if not path.is_relative_to(NOTES.resolve()) or not path.is_file():\n" + REST


def script(prompt: str, prefix: str) -> list[str]:
    program = RESOLVED + CHECK
    if prefix and program.startswith(prefix):
        return [WEAK, CHECK] if prefix == RESOLVED else [program.removeprefix(prefix)]
    return ["    path = NOTES / name\n" + WEAK, RESOLVED + WEAK, program][len(prompt) % 2 :] if not prefix else [REST]


def families(work: Path) -> None:
    for number in range(6):
        folder = work / f"note-{number}"
        write_skeleton(folder)
        prompt = folder / "python" / "prompt.py"
        prompt.write_text(f"# {'many ' * number}notes\n" + prompt.read_text())


def tiny_model(folder: Path) -> None:
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM

    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    bpe.train_from_iterator(
        [CHECK, WEAK], trainers.BpeTrainer(vocab_size=300, initial_alphabet=alphabet, show_progress=False)
    )
    PreTrainedTokenizerFast(tokenizer_object=bpe, eos_token="!", pad_token="!").save_pretrained(folder)
    torch.manual_seed(0)
    shape = {
        "hidden_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "intermediate_size": 64,
    }
    Qwen2ForCausalLM(Qwen2Config(vocab_size=300, tie_word_embeddings=True, **shape)).save_pretrained(folder)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_after_trees(limit: int) -> None:
    write, written = loop.write_json, [0]

    def counting(path: Path, value: object) -> None:
        write(path, value)
        written[0] += path.parent.name == "trees"
        if written[0] == limit:
            die()

    loop.write_json = counting


def die_at_step(limit: int) -> None:
    from hardwood.training import TSPTrainer

    step = TSPTrainer.training_step

    def counting(self, *arguments, **named):
        if self.state.global_step == limit:
            die()
        return step(self, *arguments, **named)

    TSPTrainer.training_step = counting


@contextmanager
def track(label: str, total: int):
    yield lambda steps, text: None


def main() -> None:
    import torch

    root, work, point = Path(sys.argv[1]), Path(sys.argv[2]), (sys.argv[3:] or [""])[0]
    torch.set_num_threads(1)
    if not work.exists():
        families(work / "families")
        tiny_model(work / "model")
    loop.Players.policy = lambda self, name: ScriptedPolicy(
        script, lambda before, token: -3.0 if "is_relative_to" in token else -0.01
    )
    if point:
        kind, _, number = point.partition(":")
        {"tree": die_after_trees, "step": die_at_step}[kind](int(number))
    run = Run(root)
    here = str(work / "families")
    settings = [
        f"scenarios={here}", f"model={work / 'model'}", f"evaluation.validation={here}", f"evaluation.heldout={here}", "evaluation.train_families=0", "evaluation.overlap=true",
        "explorer.wave=2", "explorer.root_samples=2", "explorer.node_samples=2", "training.batch_trees=1", "training.epochs=3", "workers=1",
        "training.learning_rate=0.01", "iterations=2", "evaluation.n=1", "evaluation.validation_n=1",
    ]  # fmt: skip
    config = load(run.config.read_text()) if run.config.exists() else resolve("quick", None, settings)
    loop.SelfPlay(run, config, track).play()


if __name__ == "__main__":
    main()
