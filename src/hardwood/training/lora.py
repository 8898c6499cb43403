"""LoRA: the default adapter, how it is put on a model, and how trained weights are saved merged.

Knows nothing of losses or data.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from hardwood.errors import UsageError

_PREFIX = "base_model.model."


def lora_config(r: int = 16, alpha: int | None = None, frozen_layers: int = 0) -> Any:
    """A `peft.LoraConfig` on every linear layer but the head: rank `r`, alpha 2 r unless given, no dropout.

    The first `frozen_layers` blocks get no adapter: the backward pass ends above them.
    """
    from peft import LoraConfig

    frozen = "|".join(map(str, range(frozen_layers)))
    return LoraConfig(
        r=r,
        lora_alpha=2 * r if alpha is None else alpha,
        lora_dropout=0.0,
        target_modules="all-linear",
        exclude_modules=rf".*\.(layers|h|blocks)\.({frozen})\..*" if frozen else None,
        task_type="CAUSAL_LM",
    )


def prepare_trainable(model: nn.Module, peft_config: Any | None) -> nn.Module:
    """`model` with the adapter of `peft_config`, or as it is; what trains is in float32.

    Adapter weights are float32 on a base of any dtype (PEFT's own default).

    Raises:
        UsageError: `model` has an adapter already and another one is asked for, or a weight that trains is not float32
            (AdamW with a small learning rate loses its updates in bfloat16).
    """
    if peft_config is not None:
        if hasattr(model, "peft_config"):
            raise UsageError(
                "peft_config was given for a model with an adapter; allowed: one of them, or merge it first"
            )
        from peft import get_peft_model

        model = get_peft_model(model, peft_config)
    low = {parameter.dtype for parameter in model.parameters() if parameter.requires_grad} - {torch.float32}
    if low:
        raise UsageError(
            f"weights that train are {', '.join(sorted(map(str, low)))}; allowed: torch.float32 (bf16=True makes it "
            "fast), or any dtype under an adapter: pass peft_config"
        )
    return model


def keep_share(model: Any, share: float) -> None:
    """Scales what an adapter has learnt: the weights become base + `share` · (trained − base). Less of it forgets less (`docs/log.md`; WiSE-FT, arXiv 2109.01903)."""
    from peft.tuners.lora import LoraLayer

    for module in model.modules():
        if isinstance(module, LoraLayer):
            module.scale_layer(share)


def save_merged(model: Any, directory: str | Path, tokenizer: Any | None = None) -> Path:
    """Saves the weights, LoRA merged in, as safetensors that `AutoModelForCausalLM.from_pretrained` loads.

    `model` is left as it is: each merged weight is computed in float32 beside the base and rounded to the base's
    dtype. A model without an adapter is saved plainly. Returns `directory`.

    Raises:
        UsageError: an adapter that is not plain LoRA (DoRA, trained biases, modules saved whole).
    """
    directory = Path(directory)
    if hasattr(model, "get_base_model"):
        model.get_base_model().save_pretrained(directory, state_dict=_merged_state(model))
    else:
        model.save_pretrained(directory)
    if tokenizer is not None:
        tokenizer.save_pretrained(directory)
    return directory


def _merged_state(model: Any) -> dict[str, Tensor]:
    """The state of the base model with each adapted weight plus its LoRA product, under the base model's own names."""
    from peft.tuners.lora import LoraLayer

    adapter = _plain_lora_adapter(model)
    merged: dict[str, Tensor] = {}
    for name, value in model.state_dict().items():
        if ".lora_" not in name:
            merged[name.removeprefix(_PREFIX).replace(".base_layer.", ".")] = value
    layers: list[tuple[str, Any]] = [(name, one) for name, one in model.named_modules() if isinstance(one, LoraLayer)]
    for name, layer in layers:
        if adapter in layer.lora_A:
            key = f"{name.removeprefix(_PREFIX)}.weight"
            weight, delta = merged[key], layer.get_delta_weight(adapter)
            merged[key] = (weight.float() + delta.float()).to(weight.dtype)
    return merged


def _plain_lora_adapter(model: Any) -> str:
    """Name of the active adapter."""
    adapter = str(model.active_adapter)
    config = model.peft_config[adapter]
    odd = [name for name in ("use_dora", "modules_to_save", "lora_bias") if getattr(config, name, None)]
    if config.peft_type != "LORA" or config.bias != "none":
        odd.append(f"{config.peft_type} with bias {config.bias}")
    if odd:
        raise UsageError(f"cannot merge an adapter with {', '.join(odd)}; allowed: plain LoRA, bias 'none'")
    return adapter
