"""Picking the next token: temperature, nucleus, inverse CDF, on randomness that does not depend on the batch. Pure.

Axes: S distributions, B draws, V vocabulary, K kept candidates.
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
    logits_SV: torch.Tensor,
    temperature_S: torch.Tensor,
    top_p_S: torch.Tensor,
    u_B: torch.Tensor,
    of_B: torch.Tensor | None = None,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Draw tokens: the nucleus is the smallest set of most probable tokens whose mass reaches `top_p`.

    Args:
        logits_SV: any float type; computed in fp32.
        temperature_S: 0 takes the most probable token.
        top_p_S: in (0, 1].
        u_B: fp64 numbers in [0, 1): a draw is the inverse of the nucleus's CDF, most probable token first, at u.
        of_B: the distribution that each draw is from; draw i is from distribution i where it is not given.

    Returns:
        tokens (B, int64) and their log-probabilities at temperature 1 without nucleus (B, fp32).
    """
    of_B = torch.arange(len(u_B), device=logits_SV.device) if of_B is None else of_B
    logits_SV = logits_SV.float()
    greedy_S = temperature_S == 0
    scale_S = torch.where(greedy_S, 1.0, temperature_S)
    tempered_SV = logits_SV if bool((scale_S == 1).all()) else logits_SV / scale_S[:, None]
    draws_B = torch.where(greedy_S[of_B], 0.0, u_B)
    values_SK, ids_SK = top_of(tempered_SV, min(_TOP, tempered_SV.shape[1]))
    probs_SK = (values_SK - tempered_SV.logsumexp(-1, keepdim=True)).exp()
    whole = ids_SK.shape[1] == tempered_SV.shape[1]
    tokens_B, settled_B = _invert(probs_SK, ids_SK, top_p_S, draws_B, of_B, whole=whole)
    rest = (~settled_B & ~greedy_S[of_B]).nonzero()[:, 0]
    for part in rest.split(_TOP) if len(rest) else ():  # in parts: each draw here holds a row of the vocabulary
        again, of_part = of_B[part].unique(return_inverse=True)
        probs_SK, ids_SK = torch.softmax(tempered_SV[again], -1).sort(-1, descending=True)
        tokens_B[part] = _invert(probs_SK, ids_SK, top_p_S[again], draws_B[part], of_part, whole=True)[0]
    return tokens_B, logits_SV[of_B, tokens_B] - logits_SV.logsumexp(-1)[of_B]


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
    probs_SK: torch.Tensor, ids_SK: torch.Tensor, top_p_S: torch.Tensor, u_B: torch.Tensor, of_B: torch.Tensor, *, whole: bool
) -> tuple[torch.Tensor, torch.Tensor]:  # fmt: skip
    """Tokens drawn among the most probable ones (all of them where `whole`), and for which draws these held all that the draw depends on."""
    top = ids_SK.shape[1]
    cdf_SK = probs_SK.double().cumsum(-1)
    reached_SK = cdf_SK >= top_p_S[:, None]
    size_S = torch.where(reached_SK.any(-1), reached_SK.int().argmax(-1), top - 1)
    mass_S = cdf_SK.gather(1, size_S[:, None])[:, 0]
    settled_S = reached_SK.any(-1) | whole
    open_S = top_p_S == 1  # the nucleus is everything: its mass is known to be 1, and a draw may fall within the top
    mass_S = torch.where(open_S & ~settled_S, 1.0, mass_S)
    place_B = (cdf_SK[of_B] <= (u_B * mass_S[of_B])[:, None]).sum(-1)
    settled_B = settled_S[of_B] | (open_S[of_B] & (place_B < top))
    return ids_SK[of_B, place_B.clamp(max=top - 1)], settled_B
