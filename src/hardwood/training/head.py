"""Log-probabilities of chosen tokens from hidden states, without the logits of a whole pack in memory.

Pure torch. Only the positions that are scored go through the output head, a chunk at a time, so that a vocabulary of
150,000 does not set the peak memory. With a frozen head (LoRA) the backward pass needs no second look at the
vocabulary: since ∂ log p(y|h)/∂h = W_y − Σ_v p(v|h) W_v, the expectation of the rows of W is kept from the forward
pass instead.

A token may be soft: a distribution p over the vocabulary instead of one word. Its cross entropy needs no more of p than the expectation of the rows of W under it, since
Σ_v p_v log softmax(W h)_v = (Σ_v p_v W_v) · h − log Z: the opponent's whole distribution at a position is kept as one vector, and holding a model to it costs what a hard token costs.

Shapes: P scored positions, H hidden size, V vocabulary, T tokens (several may follow one position), S soft targets, C positions of a
chunk.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from hardwood.errors import UsageError

CHUNK_ELEMENTS = 1 << 25
"""Logits held at once: 32 Mi numbers, 128 MiB in float32."""


def token_logprobs(
    hidden_PH: Tensor,
    weight_VH: Tensor,
    row_T: Tensor,
    token_T: Tensor,
    soft_T: Tensor | None = None,
    soft_SH: Tensor | None = None,
) -> Tensor:
    """`log softmax(hidden_PH[row_T] @ weight_VH.T)[token_T]`, [T] float32, differentiable in `hidden_PH` and
    `weight_VH`.

    Where `soft_T` is 0 or more, the token is soft: minus the cross entropy to the distribution whose `expectations` are `soft_SH[soft_T]`. Differentiable in `hidden_PH` alone then.
    Products are computed in the dtype of `hidden_PH`, or in that of an autocast that is on; the softmax in float32.
    """
    order = torch.argsort(row_T, stable=True)
    device = hidden_PH.device.type
    dtype = torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else hidden_PH.dtype
    if soft_T is None or soft_SH is None:
        soft_T, soft_SH = torch.full_like(row_T, -1), weight_VH.new_empty(0, weight_VH.shape[1])
    with torch.autocast(device, enabled=False):
        hidden, weight = hidden_PH.to(dtype), weight_VH.to(dtype)
        given = (row_T[order], token_T[order], soft_T[order], soft_SH.to(dtype))
        sorted_T: Tensor = _HeadLogProbs.apply(hidden, weight, *given)
    return torch.empty_like(sorted_T).index_copy(0, order, sorted_T)


@torch.no_grad()
def expectations(hidden_PH: Tensor, weight_VH: Tensor) -> Tensor:
    """Σ_v softmax(hidden_PH @ weight_VH.T)_v weight_VH[v], [P, H] in the dtype of `hidden_PH`: what a soft token needs of a distribution."""
    found = torch.empty_like(hidden_PH)
    step = max(1, CHUNK_ELEMENTS // weight_VH.shape[0])
    weight = weight_VH.to(hidden_PH.dtype)
    for start in range(0, hidden_PH.shape[0], step):
        part = torch.softmax((hidden_PH[start : start + step] @ weight.T).float(), 1)
        found[start : start + step] = part.to(weight.dtype) @ weight
    return found


class _HeadLogProbs(torch.autograd.Function):
    """`token_logprobs` for rows in rising order."""

    @staticmethod
    def forward(
        ctx: Any, hidden_PH: Tensor, weight_VH: Tensor, row_T: Tensor, token_T: Tensor, soft_T: Tensor, soft_SH: Tensor
    ) -> Tensor:
        head_is_frozen = not ctx.needs_input_grad[1]
        keep = head_is_frozen and ctx.needs_input_grad[0]
        logp_T = hidden_PH.new_zeros(row_T.shape[0], dtype=torch.float32)
        expected_PH = torch.empty_like(hidden_PH) if keep else hidden_PH.new_empty(0)
        is_soft = soft_T >= 0
        for start, stop, first, last in _chunks(row_T, hidden_PH.shape[0], weight_VH.shape[0]):
            logits_CV = (hidden_PH[start:stop] @ weight_VH.T).float()
            local_row = row_T[first:last] - start
            chosen = logits_CV[local_row, token_T[first:last]]
            soft = is_soft[first:last]
            chosen[soft] = (hidden_PH[row_T[first:last][soft]] * soft_SH[soft_T[first:last][soft]]).float().sum(1)
            top_C = logits_CV.amax(1)
            sum_C = logits_CV.sub_(top_C[:, None]).exp_().sum(1)  # in place: the logits are the largest thing in memory
            logp_T[first:last] = chosen - (top_C + sum_C.log())[local_row]
            if keep:
                expected_PH[start:stop] = (logits_CV.to(weight_VH.dtype) @ weight_VH) / sum_C[:, None]
        ctx.save_for_backward(hidden_PH, weight_VH, row_T, token_T, soft_T, soft_SH, expected_PH)
        ctx.head_is_frozen = head_is_frozen
        return logp_T

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        hidden_PH, weight_VH, row_T, token_T, soft_T, soft_SH, expected_PH = ctx.saved_tensors
        if ctx.head_is_frozen:
            wanted_TH = weight_VH[token_T]
            wanted_TH[soft_T >= 0] = soft_SH[soft_T[soft_T >= 0]]
            return _frozen_head_grad(grads[0], hidden_PH, row_T, wanted_TH, expected_PH), *[None] * 5
        if (soft_T >= 0).any():
            raise UsageError("soft tokens under a head that is trained; allowed: a frozen head (LoRA)")
        return *_trained_head_grads(grads[0], hidden_PH, weight_VH, row_T, token_T), *[None] * 4


def _frozen_head_grad(
    grad_T: Tensor, hidden_PH: Tensor, row_T: Tensor, wanted_TH: Tensor, expected_PH: Tensor
) -> Tensor:
    """Σ_t g_t (W_{y_t} − E_p[W]) at each position, [P, H]; `wanted_TH` is W_{y_t}, or the expectation of a soft token."""
    total_P = grad_T.new_zeros(hidden_PH.shape[0]).index_add_(0, row_T, grad_T)
    grad_PH = -total_P[:, None] * expected_PH.float()
    grad_PH.index_add_(0, row_T, grad_T[:, None] * wanted_TH.float())
    return grad_PH.to(hidden_PH.dtype)


def _trained_head_grads(
    grad_T: Tensor, hidden_PH: Tensor, weight_VH: Tensor, row_T: Tensor, token_T: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients of hidden states [P, H] and of the head [V, H]; the softmax is computed a second time, by chunks."""
    grad_hidden = torch.empty_like(hidden_PH)
    grad_weight = torch.zeros_like(weight_VH, dtype=torch.float32)
    total_P = grad_T.new_zeros(hidden_PH.shape[0]).index_add_(0, row_T, grad_T)
    for start, stop, first, last in _chunks(row_T, hidden_PH.shape[0], weight_VH.shape[0]):
        grad_CV = torch.softmax((hidden_PH[start:stop] @ weight_VH.T).float(), 1).mul_(-total_P[start:stop, None])
        grad_CV.index_put_((row_T[first:last] - start, token_T[first:last]), grad_T[first:last], accumulate=True)
        low_CV = grad_CV.to(weight_VH.dtype)
        grad_hidden[start:stop] = low_CV @ weight_VH
        grad_weight += low_CV.T @ hidden_PH[start:stop]
    return grad_hidden, grad_weight.to(weight_VH.dtype)


def _chunks(row_T: Tensor, positions: int, vocabulary: int) -> list[tuple[int, int, int, int]]:
    """Ranges of positions, and of the tokens that follow them: (start, stop, first token, last token + 1)."""
    step = max(1, CHUNK_ELEMENTS // vocabulary)
    bounds = [*range(0, positions, step), positions]
    tokens = torch.searchsorted(row_T, torch.tensor(bounds, device=row_T.device)).tolist()
    return list(zip(bounds, bounds[1:], tokens, tokens[1:], strict=False))
