"""Trains a tiny model on rows of a file, in as many processes as it is launched in; what came out goes to a file.

With `sharded` its weights are spread over the processes by FSDP2. (On a CPU accelerate does not do that itself: it is done by hand, and its own wrapper left out.)
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import torch
from datasets import Dataset
from training_examples import make_model
from transformers import PreTrainedTokenizerFast

from hardwood.training import TSPConfig, TSPTrainer


def shard(model: torch.nn.Module) -> torch.nn.Module:
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.fsdp import fully_shard

    mesh = init_device_mesh("cpu", (int(os.environ["WORLD_SIZE"]),))
    for layer in model.model.layers:
        fully_shard(layer, mesh=mesh)
    return fully_shard(model, mesh=mesh)


def whole(value: torch.Tensor) -> torch.Tensor:
    return value.full_tensor() if hasattr(value, "full_tensor") else value


def main() -> None:
    folder, batch = Path(sys.argv[1]), int(sys.argv[2])
    torch.set_num_threads(1)
    rows = json.loads((folder / "rows.json").read_text())
    out = folder / f"out-{batch}"
    # plain SGD: AdamW turns a gradient that is zero but for rounding into a whole step
    args = TSPConfig(
        output_dir=str(out), per_device_train_batch_size=batch, gradient_accumulation_steps=2, num_train_epochs=2, learning_rate=1e-2, optim="sgd", use_cpu=True, ddp_backend="gloo" if "WORLD_SIZE" in os.environ else None,
        save_strategy="no", golden_weight=0.5, lr_scheduler_type="constant", warmup_steps=0, max_grad_norm=1.0, disable_tqdm=True, eval_strategy="epoch",
    )  # fmt: skip
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder / "tokenizer")
    data = Dataset.from_list(rows)
    _ = args.device  # starts the processes' group
    sharded = "sharded" in sys.argv
    model = shard(make_model()) if sharded else make_model()
    trainer = TSPTrainer(model, args=args, train_dataset=data, eval_dataset=data, processing_class=tokenizer)
    if sharded:
        trainer.accelerator.prepare_model = lambda model, *_, **__: model
    trainer.train()
    weights = {name: whole(value) for name, value in trainer.model.state_dict().items()}
    if trainer.is_world_process_zero():
        torch.save(weights, out / "weights.pt")
        (out / "log.json").write_text(json.dumps({"log": trainer.state.log_history, "tokens": trainer.train_tokens}))
    # a process that ends while a thread of gloo still runs is aborted
    trainer.accelerator.end_training()


main()
