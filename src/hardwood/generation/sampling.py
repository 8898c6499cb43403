"""Picking the next token: temperature, nucleus, inverse CDF, on randomness that does not depend on the batch. Pure.

Axes: B rows, V vocabulary, K kept candidates.
"""

from __future__ import annotations

import hashlib

import torch

_CHUNK = 128  # tokens of a vocabulary whose greatest stands for them at first
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
    greedy_B = temperature_B == 0
    scale_B = torch.where(greedy_B, 1.0, temperature_B)
    tempered_BV = logits_BV if bool((scale_B == 1).all()) else logits_BV / scale_B[:, None]
    draws_B = torch.where(greedy_B, 0.0, u_B)
    values_BK, ids_BK = top_of(tempered_BV, min(_TOP, tempered_BV.shape[1]))
    probs_BK = (values_BK - tempered_BV.logsumexp(-1, keepdim=True)).exp()
    tokens_B, settled_B = _invert(probs_BK, ids_BK, top_p_B, draws_B, whole=ids_BK.shape[1] == tempered_BV.shape[1])
    rest = (~settled_B & ~greedy_B).nonzero()[:, 0]
    if len(rest):
        probs_BK, ids_BK = torch.softmax(tempered_BV[rest], -1).sort(-1, descending=True)
        tokens_B[rest] = _invert(probs_BK, ids_BK, top_p_B[rest], draws_B[rest], whole=True)[0]
    return tokens_B, logits_BV.gather(1, tokens_B[:, None])[:, 0] - logits_BV.logsumexp(-1)


def top_of(values_BV: torch.Tensor, top: int) -> tuple[torch.Tensor, torch.Tensor]:
    """`topk` over a vocabulary, in a third of the time: the `top` greatest are all in the `top` chunks with the greatest maxima, or behind the last whole chunk."""
    chunks = values_BV.shape[1] // _CHUNK
    if chunks <= 2 * top:
        return values_BV.topk(top, -1)
    whole = chunks * _CHUNK
    chunked_BCW = values_BV[:, :whole].unflatten(1, (chunks, _CHUNK))
    best_BK = chunked_BCW.amax(-1).topk(top, -1).indices
    found = chunked_BCW.gather(1, best_BK[..., None].expand(-1, -1, _CHUNK)).flatten(1)
    places = (best_BK[..., None] * _CHUNK + torch.arange(_CHUNK, device=values_BV.device)).flatten(1)
    tail = torch.arange(whole, values_BV.shape[1], device=values_BV.device).expand(len(values_BV), -1)
    values_BK, index_BK = torch.cat([found, values_BV[:, whole:]], 1).topk(top, -1)
    return values_BK, torch.cat([places, tail], 1).gather(1, index_BK)


def _invert(
    probs_BK: torch.Tensor, ids_BK: torch.Tensor, top_p_B: torch.Tensor, u_B: torch.Tensor, *, whole: bool
) -> tuple[torch.Tensor, torch.Tensor]:
    """Tokens drawn among the most probable ones (all of them where `whole`), and for which rows these held all that the draw depends on."""
    top = ids_BK.shape[1]
    cdf_BK = probs_BK.double().cumsum(-1)
    reached_BK = cdf_BK >= top_p_B[:, None]
    size_B = torch.where(reached_BK.any(-1), reached_BK.int().argmax(-1), top - 1)
    mass_B = cdf_BK.gather(1, size_B[:, None])[:, 0]
    settled_B = reached_BK.any(-1) | whole
    open_B = top_p_B == 1  # the nucleus is everything: its mass is known to be 1, and a draw may fall within the top
    mass_B = torch.where(open_B & ~settled_B, 1.0, mass_B)
    place_B = (cdf_BK <= (u_B * mass_B)[:, None]).sum(-1)
    settled_B = settled_B | (open_B & (place_B < top))
    return ids_BK.gather(1, place_B.clamp(max=top - 1)[:, None])[:, 0], settled_B
