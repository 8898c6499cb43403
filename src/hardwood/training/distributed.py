"""Several processes, one step: gradients and counts are summed, since every term is normalised by the totals of the whole step.

The wrapper that averages gradients (DistributedDataParallel) is bypassed: the forward pass calls the decoder inside it. Where weights are sharded (FSDP2) its hooks average
gradients, which is undone by a factor, and every process must make as many passes as every other. In one process nothing here does anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import torch
import torch.distributed as dist
from torch import nn

from hardwood.training.loss import Sums
from hardwood.training.packing import PackedTree, pack_trie
from hardwood.training.trie import build_trie


def several() -> bool:
    """Whether this is one of several processes."""
    return dist.is_available() and dist.is_initialized() and dist.get_world_size() > 1


def is_sharded(model: nn.Module) -> bool:
    """Whether FSDP2 spreads the weights of `model` over processes."""
    if not dist.is_available():
        return False
    from torch.distributed.fsdp import FSDPModule

    return isinstance(model, FSDPModule)


def passes(packs: Sequence[PackedTree], sharded: bool) -> Iterator[tuple[PackedTree, bool]]:
    """Packs to pass, and whether they count: where weights are sharded, a spare one until each process has made as many passes."""
    missing = int(_reduced([len(packs)], dist.ReduceOp.MAX)[0]) - len(packs) if sharded and several() else 0
    yield from ((pack, True) for pack in packs)
    yield from ((_spare(), False) for _ in range(missing))


@cache
def _spare() -> PackedTree:
    """Two tokens, of which one is scored."""
    return pack_trie(build_trie([[0, 1]]), scored=[[1]], anchor_weight=[1.0], is_ability=[False])


def total_over_processes(values: Sequence[float]) -> list[float]:
    """Each value summed over all processes."""
    return _reduced(values, dist.ReduceOp.SUM) if several() else list(values)


def _reduced(values: Sequence[float], by: dist.ReduceOp.RedOpType) -> list[float]:
    device = torch.device("cuda", torch.cuda.current_device()) if "nccl" in dist.get_backend() else torch.device("cpu")
    total = torch.tensor(list(values), dtype=torch.float64, device=device)
    dist.all_reduce(total, by)
    found: list[float] = total.tolist()
    return found


def over_processes(sums: Sums) -> Sums:
    """What is logged, summed over all processes."""
    if not several():
        return sums
    values = vars(sums)
    totals = total_over_processes([float(value) for value in values.values()])
    return Sums(**{name: type(value)(total) for (name, value), total in zip(values.items(), totals, strict=True)})


def sum_gradients(model: nn.Module) -> None:
    """Replaces each gradient by its sum over all processes; a process that saw no tree adds nothing."""
    if not several():
        return
    for parameter in model.parameters():
        if parameter.requires_grad:
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
            dist.all_reduce(parameter.grad)
