"""Several processes, one step: gradients and counts are summed, since every term is normalised by the totals of the whole step.

The wrapper that averages gradients (DistributedDataParallel) is bypassed: the forward pass calls the decoder inside it. In one process nothing here does anything.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.distributed as dist
from torch import nn

from hardwood.training.loss import Sums


def several() -> bool:
    """Whether this is one of several processes."""
    return dist.is_available() and dist.is_initialized() and dist.get_world_size() > 1


def total_over_processes(values: Sequence[float]) -> list[float]:
    """Each value summed over all processes."""
    if not several():
        return list(values)
    device = torch.device("cuda", torch.cuda.current_device()) if dist.get_backend() == "nccl" else torch.device("cpu")
    total = torch.tensor(list(values), dtype=torch.float64, device=device)
    dist.all_reduce(total)
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
