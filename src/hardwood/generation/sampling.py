"""Picking the next token: temperature, nucleus, inverse CDF, on randomness that does not depend on the batch. Pure.

Axes: B rows, V vocabulary, K kept candidates.
"""

from __future__ import annotations

import hashlib

import torch

_TOP = 64  # candidates looked at first; a row whose nucleus is larger is sorted in full


def uniform(key: bytes, step: int) -> float:
    """The `step`-th number in [0, 1) of the stream `key`: a counter-based generator, so steps need no order."""
    digest = hashlib.blake2b(step.to_bytes(8, "little"), key=key, digest_size=8).digest()
    return (int.from_bytes(digest, "little") >> 11) * 2.0**-53


def stream_key(seed: int, index: int, context: str) -> bytes:
    """The key of sample `index` of a request: a function of the seed, the index and the text it continues."""
    return hashlib.blake2b(f"{seed}:{index}:{context}".encode(errors="surrogatepass"), digest_size=32).digest()


def pick(
    logits_BV: torch.Tensor, temperature_B: torch.Tensor, top_p_B: torch.Tensor, u_B: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Draw one token a row: the nucleus is the smallest set of most probable tokens whose mass reaches `top_p`.

    Args:
        logits_BV: any float type; computed in fp32.
        temperature_B: 0 takes the most probable token.
        top_p_B: in (0, 1].
        u_B: fp64 numbers in [0, 1): the draw is the inverse of the nucleus's CDF, most probable token first, at u.

    Returns:
        tokens (B, int64) and their log-probabilities at temperature 1 without nucleus (B, fp32).
    """
    logits_BV = logits_BV.float()
    probs_BV = torch.softmax(logits_BV, -1)
    greedy_B = temperature_B == 0
    scale_B = torch.where(greedy_B, 1.0, temperature_B)
    tempered_BV = probs_BV if bool((scale_B == 1).all()) else torch.softmax(logits_BV / scale_B[:, None], -1)
    draws_B = torch.where(greedy_B, 0.0, u_B)
    tokens_B, settled_B = _invert(tempered_BV, min(_TOP, tempered_BV.shape[1]), top_p_B, draws_B)
    rest = (~settled_B & ~greedy_B).nonzero()[:, 0]
    if len(rest):
        tokens_B[rest] = _invert(tempered_BV[rest], tempered_BV.shape[1], top_p_B[rest], draws_B[rest])[0]
    return tokens_B, probs_BV.gather(1, tokens_B[:, None])[:, 0].log()


def _invert(
    probs_BV: torch.Tensor, top: int, top_p_B: torch.Tensor, u_B: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Tokens drawn among the `top` most probable ones, and for which rows these held all that the draw depends on."""
    probs_BK, ids_BK = probs_BV.topk(top, -1)
    cdf_BK = probs_BK.double().cumsum(-1)
    whole = top == probs_BV.shape[1]
    reached_BK = cdf_BK >= top_p_B[:, None]
    size_B = torch.where(reached_BK.any(-1), reached_BK.int().argmax(-1), top - 1)
    mass_B = cdf_BK.gather(1, size_B[:, None])[:, 0]
    settled_B = reached_BK.any(-1) | whole
    open_B = top_p_B == 1  # the nucleus is everything: its mass is known to be 1, and a draw may fall within the top
    mass_B = torch.where(open_B & ~settled_B, 1.0, mass_B)
    place_B = (cdf_BK <= (u_B * mass_B)[:, None]).sum(-1)
    settled_B = settled_B | (open_B & (place_B < top))
    return ids_BK.gather(1, place_B.clamp(max=top - 1)[:, None])[:, 0], settled_B
