"""From a causal language model and a pack to one log-probability for each node that the loss needs.

The only code that knows how a model is called on a packed tree. It does not know losses or optimisers. A first token
of a branch is scored from its parent's hidden state, wherever that stands in the pack.
"""

from __future__ import annotations

import functools
from typing import Any

import torch
from torch import Tensor, nn

from hardwood.errors import UsageError
from hardwood.training.attention import NAME, Layout, attend_with, is_switched, no_mask
from hardwood.training.distributed import is_sharded
from hardwood.training.head import expectations, token_logprobs
from hardwood.training.packing import PackedTree, additive_mask, pack_trie
from hardwood.training.trie import build_trie

MASKED_ATTENTION = ("eager", "sdpa", NAME)


def node_logprobs(model: nn.Module, pack: PackedTree) -> Tensor:
    """log π(token of node | its ancestors) of every node in `pack.targets`, 0 elsewhere: [N] float32. Of a held node: minus the cross entropy to the opponent's distribution.

    `model` is a causal language model or a PEFT model around one; `pack` is on its device.
    """
    if is_sharded(model):
        found: Tensor = model(tree=pack)  # weights are gathered by the hooks of the outermost forward
        return found
    if not len(pack.targets):
        return torch.zeros(len(pack), device=pack.input_ids.device)
    return _tree_logprobs(base_model(model), pack)


@torch.no_grad()
def node_expectations(model: nn.Module, pack: PackedTree, nodes: Tensor) -> tuple[Tensor, Tensor]:
    """log π(token of node | its ancestors) of `nodes` [T], float32, and what `head.expectations` says of the whole distribution there, [T, H].

    Raises:
        UsageError: the model is sharded (FSDP).
    """
    if is_sharded(model):
        raise UsageError("hold with a sharded model; allowed: hold=0, or processes that each have the whole model")
    causal = base_model(model)
    positions, row = torch.unique(pack.parent[nodes], return_inverse=True)
    hidden_PH, weight_VH = _hidden(causal, pack)[positions], output_head(causal).weight
    return token_logprobs(hidden_PH, weight_VH, row, pack.input_ids[nodes]), expectations(hidden_PH, weight_VH)[row]


def accept_trees(model: nn.Module) -> None:
    """Lets `model(tree=pack)` be `node_logprobs`, for wrappers that act in a model's own forward pass (FSDP)."""
    causal = base_model(model)
    plain = causal.forward

    @functools.wraps(plain)
    def forward(*args: Any, tree: PackedTree | None = None, **kwargs: Any) -> Any:
        return plain(*args, **kwargs) if tree is None else _tree_logprobs(causal, tree)

    causal.forward = forward


def _tree_logprobs(causal: Any, pack: PackedTree) -> Tensor:
    """`node_logprobs` of the model itself. Without a target the pass is made all the same: other processes wait in it."""
    targets = pack.targets
    values = torch.zeros(len(pack), device=pack.input_ids.device)
    positions, row = torch.unique(pack.parent[targets], return_inverse=True)
    hidden_NH = _hidden(causal, pack)
    if not len(targets):
        return values + 0 * hidden_NH.float().sum()
    soft = (pack.held[targets], pack.held_target) if len(pack.held_target) else ()
    logp_T = token_logprobs(hidden_NH[positions], output_head(causal).weight, row, pack.input_ids[targets], *soft)
    return values.index_copy(0, targets, logp_T)


def _hidden(causal: Any, pack: PackedTree) -> Tensor:
    """Last hidden states of a pack, [N, H]."""
    found: Tensor = causal.get_decoder()(
        input_ids=pack.input_ids[None], position_ids=pack.depth[None], use_cache=False, **_attention(causal, pack)
    ).last_hidden_state[0]
    return found


def _attention(causal: Any, pack: PackedTree) -> dict[str, Any]:
    """What tells the model's layers who sees whom."""
    if is_switched(causal):
        return {"attention_mask": no_mask(causal, pack.end.device), "layout": Layout(pack, causal.tree_attention)}
    return {"attention_mask": attention_masks(causal, pack)}


def attention_masks(causal: Any, pack: PackedTree) -> Tensor | dict[str, Tensor]:
    """The mask of a pack, one for each kind of layer where the model has layers with sliding attention."""
    config, dtype = causal.config, _compute_dtype(causal)
    window = getattr(config, "sliding_window", None)
    kinds = set(getattr(config, "layer_types", None) or ())
    if "sliding_attention" in kinds:
        return {
            "full_attention": additive_mask(pack, dtype), "sliding_attention": additive_mask(pack, dtype, window),
        }  # fmt: skip
    return additive_mask(pack, dtype, window if not kinds else None)


def base_model(model: nn.Module) -> Any:
    """The causal language model inside a PEFT model, or `model` itself."""
    peft: Any = model
    return peft.get_base_model() if hasattr(model, "get_base_model") else model


def output_head(causal: Any) -> nn.Linear:
    """The output head.

    Raises:
        UsageError: it is not a plain linear layer without bias, which `head.token_logprobs` would misread.
    """
    head = causal.get_output_embeddings()
    if type(head) is not nn.Linear or head.bias is not None:
        found = f"{type(head).__name__} of {type(causal).__name__}"
        raise UsageError(f"output head {found}; allowed: nn.Linear without bias")
    return head


def _compute_dtype(causal: Any) -> torch.dtype:
    device = causal.device.type
    return torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else causal.dtype


def use_attention(model: nn.Module, backend: str) -> None:
    """Lets packs attend by `backend` of `attention.BACKENDS`. A model with `eager` attention keeps it, and a mask.

    A model that does not hand keyword arguments down to its attention keeps `sdpa` and a mask too, where `backend` allows it.

    Raises:
        UsageError: the back end is unknown.
    """
    causal = base_model(model)
    if causal.config._attn_implementation != "sdpa":
        return
    attend_with(causal, backend)
    if backend in ("auto", "mask") and not _packing_error(causal) < _allowed_error(causal):
        causal.set_attn_implementation("sdpa")


def _allowed_error(causal: Any) -> float:
    return 0.01 if causal.dtype == torch.float32 else 0.25


def check_model(model: nn.Module) -> None:
    """Refuses what would make the packed tree silently wrong, and proves the rest on a small tree.

    Raises:
        UsageError: dropout above 0 (the reference would be another model), an attention that ignores a 4-D mask, or a
            model whose log-probabilities in a branching pack differ from those of the separate sequences (a logit
            that is scaled or capped after the head, a recurrent layer).
    """
    causal = base_model(model)
    attention = causal.config._attn_implementation
    if attention not in MASKED_ATTENTION:
        raise UsageError.unknown("attention implementation", str(attention), MASKED_ATTENTION)
    _refuse_dropout(model)
    output_head(causal)
    error = _packing_error(causal)
    allowed = _allowed_error(causal)
    if not error < allowed:
        raise UsageError(
            f"{type(causal).__name__} cannot be trained packed: log-probabilities differ by {error:.3g} from those of "
            f"separate sequences; allowed: {allowed}. It may scale its logits or have layers without full attention"
        )


def _refuse_dropout(model: nn.Module) -> None:
    rates = {name: module.p for name, module in model.named_modules() if isinstance(module, nn.Dropout)}
    rates["config.attention_dropout"] = getattr(base_model(model).config, "attention_dropout", 0.0) or 0.0
    active = [f"{name}={rate}" for name, rate in rates.items() if rate > 0]
    if active:
        raise UsageError(f"dropout {', '.join(active[:3])} ({len(active)} in all); allowed: 0, as in the reference")


@torch.no_grad()
def _packing_error(causal: Any) -> float:
    """Mean absolute difference in log-probability between a small branching pack and its two separate sequences."""
    ids = [index * 37 % causal.config.vocab_size for index in range(24)]
    sequences = [ids[:16], ids[:8] + ids[16:]]
    trie = build_trie(sequences)
    pack = pack_trie(trie, scored=[path[8:] for path in trie.paths], anchor_weight=[1, 1], is_ability=[False, False])
    pack = pack.to(causal.device)
    packed = node_logprobs(causal, pack)[pack.anchors.node].reshape(2, 8)
    whole = torch.tensor(sequences, device=causal.device)
    logits = causal(input_ids=whole, use_cache=False).logits[:, 7:-1].float()
    separate = logits.log_softmax(-1).gather(2, whole[:, 8:, None])[..., 0]
    return float((packed - separate).abs().mean())
