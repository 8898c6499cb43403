"""How the policy learns: the packed tree, the losses, and the trainer.

Takes a `datasets.Dataset` of rows like any TRL trainer; never imports the explorer, the oracles or the sandbox. The
public names load on first use, so that importing this package does not import torch.
"""

from __future__ import annotations

import importlib
from typing import Any

_HOME = {
    "DPOTrainer": "preference",
    "LossSettings": "loss",
    "PackedTree": "packing",
    "Packer": "packing",
    "SFTTrainer": "sft",
    "TSPConfig": "config",
    "TSPTrainer": "trainer",
    "keep_share": "lora",
    "lora_config": "lora",
    "save_merged": "lora",
}

__all__ = sorted(_HOME)


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
