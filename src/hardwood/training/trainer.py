"""`TSPTrainer`: a `transformers.Trainer` that learns from packed trees.

Wires the parts together: rows to trees (`data`), the opponent's log-probabilities (`references`), one pass a pack
(`forward`), the loss (`loss`). It is blind to where rows came from. Several processes share the trees of a step (`distributed`): the same numbers as one where
the trees divide evenly among them, and no tree lost where they do not.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    Trainer,
    TrainerCallback,
    TrainerControl,
    TrainerState,
    TrainingArguments,
    set_seed,
)
from transformers.trainer_utils import EvalLoopOutput, TrainOutput, get_last_checkpoint

from hardwood.errors import UsageError
from hardwood.models import place, resolve
from hardwood.training.card import Paper, render_card
from hardwood.training.config import TSPConfig
from hardwood.training.data import PackCollator, PackingReport, TreeDataset, tree_dataset
from hardwood.training.distributed import is_sharded, over_processes, passes, sum_gradients, total_over_processes
from hardwood.training.forward import accept_trees, base_model, check_model, node_logprobs, use_attention
from hardwood.training.lora import prepare_trainable
from hardwood.training.loss import LossOutput, Sums, Totals, tsp_loss
from hardwood.training.packing import PackedTree, Packer
from hardwood.training.references import kept_references, load_references, save_references, with_held, with_references

EvalSets = dict[str, TreeDataset]


class TokenBudget(TrainerCallback):
    """Stops after the step at which `limit` packed tokens have been processed."""

    def __init__(self, limit: int) -> None:
        self.limit = limit

    def on_step_end(self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any) -> None:
        if state.num_input_tokens_seen >= self.limit:
            control.should_training_stop = True


class OpponentFirst(TrainerCallback):
    """The opponent is asked when the model is where it will train (and sharded, with FSDP), before it learns anything."""

    def __init__(self, trainer: TSPTrainer) -> None:
        self._trainer = trainer

    def on_train_begin(self, *_: Any, **__: Any) -> None:
        self._trainer.ensure_references()


class TSPTrainer(Trainer):
    """Tree-like Self-Play on rows of pairs and anchors (see `tree.ROW_COLUMNS`).

    Args:
        model: a causal language model, a PEFT model, or what `hardwood train --model` takes: a registered name, a
            directory, a .gguf file or a hub id (loaded in float32, under an adapter in its own dtype, unless
            `args.model_init_kwargs` says otherwise). It is the opponent as it enters.
        args: `TSPConfig`; batches are counted in trees.
        train_dataset: a `datasets.Dataset` of rows.
        eval_dataset: rows, or several named sets of rows.
        processing_class: a fast tokenizer; by default that of the model.
        peft_config: puts a new adapter on `model`, e.g. `lora_config()`.
        callbacks: as in `transformers.Trainer`.
        optimizers: as in `transformers.Trainer`.

    Raises:
        UsageError: a value that is not allowed, a model that cannot be trained packed (`forward.check_model`),
            or weights that train in bfloat16.
        MissingError: the model that is named cannot be had here.
    """

    args: TSPConfig
    model: Any
    train_dataset: Any
    eval_dataset: Any
    _tag_names: tuple[str, ...] = ("hardwood", "tsp", "secure-code")
    _name = "TSP"
    _paper: Paper | None = Paper("Learn from Your Mistakes: Tree-like Self-Play for Secure Code LLMs", "2606.03489")

    def __init__(
        self,
        model: str | nn.Module,
        args: TSPConfig | None = None,
        train_dataset: Any = None,
        eval_dataset: Any = None,
        processing_class: Any = None,
        peft_config: Any = None,
        callbacks: list[TrainerCallback] | None = None,
        optimizers: tuple[Any, Any] = (None, None),
    ) -> None:
        args = args or TSPConfig(output_dir=f"{self._name}-output")
        args._n_gpu = min(args.n_gpu, 1)  # several GPUs in one process count as one
        set_seed(args.seed)  # the adapter's first weights are drawn here
        model = prepare_trainable(_load(model, args, peft_config), peft_config)
        if is_sharded(model):
            accept_trees(model)
        use_attention(model, args.attention)
        check_model(model)
        tokenizer = processing_class or _tokenizer(model, args)
        packer = Packer(tokenizer, args.scope)
        train = tree_dataset(train_dataset, packer) if train_dataset is not None else None
        if train is not None:
            train.fill_up(args.train_batch_size * args.world_size if args.world_size > 1 else 1)
        super().__init__(
            model=model,
            args=args,
            data_collator=PackCollator(args.max_pack_tokens),
            train_dataset=train,
            eval_dataset=_eval_datasets(eval_dataset, packer, args),
            processing_class=tokenizer,
            callbacks=[*(callbacks or []), *_budget(args)],
            optimizers=optimizers,
        )
        _check_backend(self)
        self.add_callback(OpponentFirst(self))
        if self.is_fsdp_enabled:
            accept_trees(model)
        self._packer = packer
        self._sums = Sums()
        self.packing_report = PackingReport.of(train.trees, args.max_pack_tokens) if train else None
        if self.packing_report:
            self.packing_report.log()
            _plan_steps(args, self.packing_report)

    @property
    def train_tokens(self) -> int:
        """Packed tokens processed in training so far, those before a resumed checkpoint included."""
        return int(self.state.num_input_tokens_seen)

    # ---- the opponent ----

    def train(
        self,
        resume_from_checkpoint: str | bool | None = None,
        trial: Any = None,
        ignore_keys_for_eval: list[str] | None = None,
    ) -> TrainOutput:
        """As `Trainer.train`; first the opponent's log-probabilities (from the checkpoint when resuming), last the
        card.

        Raises:
            UsageError: no training set was given, or there is no checkpoint to resume from.
            CorruptError: the checkpoint belongs to other rows.
        """
        if self.train_dataset is None:
            raise UsageError("train() without a train_dataset; allowed: a datasets.Dataset of rows")
        checkpoint = self._checkpoint(resume_from_checkpoint)
        if checkpoint:
            self._load_references(Path(checkpoint))
        result = super().train(checkpoint, trial, ignore_keys_for_eval)
        self.create_model_card()
        return result

    def moved(self, most: int) -> list[list[tuple[float, float, float, float]]]:
        """How far the pairs of the first `most` training trees have moved since the opponent: for each tree, for each pair in the order of its rows, the
        log-probability in nats of the golden and the losing side as the opponent had it, and as the player has it now.

        Raises:
            UsageError: there is no training set, or the opponent's log-probabilities are not known yet.
        """
        if self.train_dataset is None or not self.train_dataset.has_references:
            raise UsageError("moved() before train(); allowed: after it")
        before = self.train_dataset.trees[:most]
        limit, device = self.args.max_pack_tokens, self.args.device
        now = with_references(self.model, before, limit, device, self.accelerator.autocast())
        return [
            list(
                zip(
                    *(sides.tolist() for one in pair for sides in (one.reference_golden, one.reference_losing)),
                    strict=True,
                )
            )
            for pair in zip(before, now, strict=True)
        ]

    def _checkpoint(self, given: str | bool | None) -> str | None:
        if given is not True:
            return given or None
        found = get_last_checkpoint(self.args.output_dir)
        if found is None:
            raise UsageError(f"no checkpoint to resume in {self.args.output_dir}; allowed: a folder checkpoint-N")
        return str(found)

    def _datasets(self) -> EvalSets:
        """All data by name: `train`, `eval`, or `eval.NAME` where there are several."""
        found: EvalSets = {"train": self.train_dataset}
        if isinstance(self.eval_dataset, dict):
            found |= {f"eval.{name}": dataset for name, dataset in self.eval_dataset.items()}
        elif self.eval_dataset is not None:
            found["eval"] = self.eval_dataset
        return {name: dataset for name, dataset in found.items() if dataset is not None}

    def ensure_references(self) -> None:
        """The opponent's log-probabilities of all data, while the model still is the opponent."""
        for dataset in self._datasets().values():
            self._ensure_references(dataset)

    def _ensure_references(self, dataset: TreeDataset) -> None:
        if dataset.has_references:
            return
        if self.state.global_step:
            raise UsageError("pairs that are new after training has begun; allowed: those given to the constructor")
        where = self.args.max_pack_tokens, self.args.device
        cache, hold = self.args.reference_cache, self.args.hold

        def compute() -> list[PackedTree]:
            known = with_references(
                self.model, dataset.trees, *where, self.accelerator.autocast(), self._tell_prediction
            )
            return with_held(self.model, known, *where, self.accelerator.autocast(), above=hold) if hold else known

        alone = Path(cache) if cache and self.args.world_size == 1 else None
        dataset.put_references(kept_references(alone, dataset.trees, hold, compute))

    def _tell_prediction(self) -> None:
        self.control = self.callback_handler.on_prediction_step(self.args, self.state, self.control)

    def _load_references(self, checkpoint: Path) -> None:
        datasets = self._datasets()
        loaded = load_references(checkpoint, {name: dataset.trees for name, dataset in datasets.items()})
        for name, dataset in datasets.items():
            dataset.put_references(loaded[name])

    def _save_checkpoint(self, model: nn.Module, trial: Any) -> None:
        # before the rest: what the parent writes last makes a checkpoint whole, and it deletes the one before
        if self.args.should_save:
            folder = Path(self._get_output_dir(trial)) / f"checkpoint-{self.state.global_step}"
            save_references(folder, {name: dataset.trees for name, dataset in self._datasets().items()})
        super()._save_checkpoint(model, trial)

    # ---- one step ----

    def get_batch_samples(
        self, epoch_iterator: Iterator[Any], num_batches: int, device: torch.device
    ) -> tuple[list[Any], Any]:
        """The batches of one optimizer step and its denominators (`Totals`): 1 × 8 gives the gradient of 8 × 1."""
        batches = list(itertools.islice(epoch_iterator, num_batches))
        packs = [pack for batch in batches for pack in batch["packs"]]
        own = Totals.of(packs)
        tokens, *sums = total_over_processes(
            [sum(map(len, packs)), own.pair_weight, own.golden_weight, own.ability_weight]
        )
        self.state.num_input_tokens_seen += int(tokens)
        return batches, Totals(*sums)

    def training_step(self, model: nn.Module, inputs: dict[str, Any], num_items_in_batch: Any = None) -> Tensor:
        """Forward and backward, pack by pack, so that one pack sets the peak memory; the batch's share of the loss.

        `num_items_in_batch` is the `Totals` of the optimizer step.
        """
        model.train()
        total, sharded = torch.zeros((), device=self.args.device), is_sharded(self.model)
        for pack, counts in passes(inputs["packs"], sharded):
            if counts:
                loss = self.compute_loss(model, {"packs": [pack]}, num_items_in_batch=num_items_in_batch)
            else:
                loss = 0 * self._pack_loss(pack, num_items_in_batch).loss
            # FSDP averages gradients over processes; we want their sum
            self.accelerator.backward(loss * self.args.world_size if sharded else loss)
            total += loss.detach()
        if self.accelerator.sync_gradients and not sharded:
            sum_gradients(self.model)
        return total * self.args.world_size  # the parent logs the mean over processes

    def compute_loss(
        self, model: nn.Module, inputs: dict[str, Any], return_outputs: bool = False, num_items_in_batch: Any = None
    ) -> Any:
        """The loss of `inputs["packs"]`, normalised by the `Totals` given, or by those of these packs alone."""
        packs = inputs["packs"]
        totals = num_items_in_batch or Totals.of(packs)
        outputs = [self._pack_loss(pack, totals) for pack in packs]
        for output in outputs:
            self._sums.add(output.sums)
        loss = torch.stack([output.loss for output in outputs]).sum()
        return (loss, outputs) if return_outputs else loss

    def _pack_loss(self, pack: PackedTree, totals: Totals) -> LossOutput:
        pack = pack.to(self.args.device)
        with self.accelerator.autocast():
            logp_N = node_logprobs(self.model, pack)
        return tsp_loss(logp_N, pack, self.args.loss_settings, totals)

    # ---- what is told ----

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Adds the means since the last log (`Sums.means`) and `train_tokens` to a training log."""
        if "loss" in logs:
            logs |= over_processes(self._sums).means() | {"train_tokens": self.train_tokens}
            self._sums = Sums()
        super().log(logs, start_time)

    def evaluate(
        self, eval_dataset: Any = None, ignore_keys: list[str] | None = None, metric_key_prefix: str = "eval"
    ) -> dict[str, float]:
        """As `Trainer.evaluate`, on rows or on the sets given at first. Before training all margins are 0.

        Raises:
            UsageError: rows with pairs that are given only after training: their opponent is gone.
        """
        if eval_dataset is not None and not isinstance(eval_dataset, (str, TreeDataset)):
            eval_dataset = _eval_datasets(eval_dataset, self._packer, self.args)
        for dataset in _sets(self.eval_dataset if eval_dataset is None else eval_dataset):
            self._ensure_references(dataset)
        return dict(super().evaluate(eval_dataset, ignore_keys, metric_key_prefix))

    @torch.no_grad()
    def evaluation_loop(
        self,
        dataloader: Any,
        description: str,
        prediction_loss_only: bool | None = None,
        ignore_keys: list[str] | None = None,
        metric_key_prefix: str = "eval",
    ) -> EvalLoopOutput:
        """Loss and metrics over the whole set, not means of batch means; nothing is predicted or gathered."""
        self.model.eval()
        sums = Sums()
        for batch in dataloader:
            totals = Totals.of(batch["packs"])
            for pack, counts in passes(batch["packs"], is_sharded(self.model)):
                output = self._pack_loss(pack, totals)
                if counts:
                    sums.add(output.sums)
        sums = over_processes(sums)
        metrics = {"loss": sums.loss(self.args.loss_settings)} | sums.means()
        named = {f"{metric_key_prefix}_{key}": value for key, value in metrics.items()}
        nothing: Any = None
        return EvalLoopOutput(nothing, nothing, named, self.num_examples(dataloader))

    def create_model_card(self, *_: Any, **__: Any) -> None:
        """Writes `README.md` to the output directory; the parent's arguments are accepted and not used."""
        if not self.is_world_process_zero():
            return
        base = getattr(base_model(self.model).config, "_name_or_path", None)
        steps = [logs for logs in self.state.log_history if "loss" in logs]
        card = render_card(self._name, self._paper, self._tag_names, base, self.args, steps[-1] if steps else {})
        folder = Path(self.args.output_dir or ".")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "README.md").write_text(card, encoding="utf-8")


def _check_backend(trainer: Trainer) -> None:
    if trainer.is_deepspeed_enabled:
        raise UsageError(
            "DeepSpeed: its engine wants the loss in one piece; allowed: plain processes, or FSDP version 2"
        )
    plugin = getattr(trainer.accelerator.state, "fsdp_plugin", None)
    if trainer.is_fsdp_enabled and getattr(plugin, "fsdp_version", 1) != 2:
        raise UsageError("FSDP version 1; allowed: version 2 (`fsdp_version: 2`)")


def _load(model: str | nn.Module, args: TSPConfig, peft_config: Any) -> nn.Module:
    if not isinstance(model, str):
        return model
    kwargs = {"dtype": "float32" if peft_config is None else "auto", "trust_remote_code": False}
    kwargs |= args.model_init_kwargs or {}
    where, revision = place(resolve(model, trust_remote_code=bool(kwargs["trust_remote_code"])))
    return AutoModelForCausalLM.from_pretrained(where, **{"revision": revision, **kwargs})


def _tokenizer(model: nn.Module, args: TSPConfig) -> Any:
    """The model's own; code of others runs only where `model_init_kwargs` asks for it."""
    trusted = bool((args.model_init_kwargs or {}).get("trust_remote_code"))
    return AutoTokenizer.from_pretrained(base_model(model).config._name_or_path, trust_remote_code=trusted)


def _eval_datasets(given: Any, packer: Packer, args: TSPConfig) -> TreeDataset | EvalSets | None:
    if given is None:
        return None
    if isinstance(given, Mapping):
        return {name: _eval_dataset(rows, packer, args) for name, rows in given.items()}
    return _eval_dataset(given, packer, args)


def _eval_dataset(rows: Any, packer: Packer, args: TSPConfig) -> TreeDataset:
    dataset = tree_dataset(rows, packer)
    dataset.fill_up(args.eval_batch_size * args.world_size if args.world_size > 1 else 1)
    return dataset


def _sets(given: TreeDataset | EvalSets | str | None) -> list[TreeDataset]:
    """The sets to look at; a `str` names a set given to the constructor, which was looked at with all others."""
    if isinstance(given, dict):
        return list(given.values())
    return [given] if isinstance(given, TreeDataset) else []


def _budget(args: TSPConfig) -> list[TrainerCallback]:
    return [TokenBudget(args.max_train_tokens)] if args.max_train_tokens else []


def _plan_steps(args: TSPConfig, report: PackingReport) -> None:
    """With a token budget, as many steps as it needs on average and a tenth more: the budget itself stops the run."""
    if args.max_train_tokens:
        trees_a_step = args.train_batch_size * args.gradient_accumulation_steps * args.world_size
        steps_an_epoch = math.ceil(report.trees / trees_a_step)
        args.max_steps = math.ceil(1.1 * args.max_train_tokens * steps_an_epoch / report.tokens)
