"""Key/value memory of the sampler: slots of equal capacity that rows are written to, copied to, and moved between.

Each row of a batch stands in its own slot, left-aligned at position 0, and has its own length, so that rows of any
lengths decode together and a freed slot takes the next row at once. It is handed to a `transformers` model as its
cache: of that interface it implements what a model with prepared 4-D masks and position ids calls (`update`,
`get_seq_length`). Not for sliding-window or recurrent layers.

Axes: L layers, B rows, H key/value heads, T positions, D head size.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch


@dataclass(frozen=True)
class KV:
    """Keys and values of one sequence, each (L, H, T, D)."""

    keys_LHTD: torch.Tensor
    values_LHTD: torch.Tensor

    @property
    def length(self) -> int:
        return int(self.keys_LHTD.shape[2])

    def head(self, length: int) -> KV:
        """A view of the first `length` positions."""
        return KV(self.keys_LHTD[:, :, :length], self.values_LHTD[:, :, :length])


@dataclass(frozen=True)
class Shape:
    """What one position of the cache holds."""

    layers: int
    heads: int
    head_size: int
    dtype: torch.dtype
    device: torch.device

    @property
    def bytes_per_token(self) -> int:
        return 2 * self.layers * self.heads * self.head_size * self.dtype.itemsize

    @classmethod
    def of(cls, model: Any) -> Shape:
        """Read it from a causal LM's configuration and weights."""
        config = model.config.get_text_config()
        heads = getattr(config, "num_key_value_heads", None) or config.num_attention_heads
        size = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
        weight = model.get_input_embeddings().weight
        return cls(config.num_hidden_layers, heads, size, weight.dtype, weight.device)


class SlotCache:
    """`slots` sequences of up to `capacity` positions; one spare position takes what padding writes."""

    is_compileable = False

    def __init__(self, shape: Shape, slots: int, capacity: int) -> None:
        self.capacity = capacity
        size = (slots, shape.heads, capacity + 1, shape.head_size)
        self._keys = [torch.zeros(size, dtype=shape.dtype, device=shape.device) for _ in range(shape.layers)]
        self._values = [torch.zeros(size, dtype=shape.dtype, device=shape.device) for _ in range(shape.layers)]
        self._rows = torch.arange(slots, device=shape.device)[:, None]
        self._positions = self._rows
        self._length = 0

    def begin(self, positions_BQ: torch.Tensor, length: int) -> None:
        """Say where the coming forward pass writes: the position of each of its tokens, and how far attention reads."""
        self._positions = positions_BQ
        self._length = length

    def update(
        self, keys_BHQD: torch.Tensor, values_BHQD: torch.Tensor, layer_idx: int, *_: Any, **__: Any
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Write this layer's new keys and values; give back all that is to be attended, (B, H, length, D)."""
        rows = len(keys_BHQD)
        keys, values = self._keys[layer_idx], self._values[layer_idx]
        where = self._rows[:rows]
        keys[where, :, self._positions] = keys_BHQD.transpose(1, 2)
        values[where, :, self._positions] = values_BHQD.transpose(1, 2)
        return keys[:rows, :, : self._length], values[:rows, :, : self._length]

    def get_seq_length(self, layer_idx: int = 0) -> int:
        return self._length

    def load(self, slot: int, kv: KV) -> None:
        """Copy a sequence into a slot."""
        for layer, (keys, values) in enumerate(zip(self._keys, self._values, strict=True)):
            keys[slot, :, : kv.length] = kv.keys_LHTD[layer]
            values[slot, :, : kv.length] = kv.values_LHTD[layer]

    def read(self, slot: int, length: int) -> KV:
        """A copy of the first `length` positions of a slot."""
        return KV(
            torch.stack([keys[slot, :, :length] for keys in self._keys]),
            torch.stack([values[slot, :, :length] for values in self._values]),
        )

    def move(self, source: int, target: int, length: int) -> None:
        """Copy the first `length` positions of one slot to another."""
        for buffer in (*self._keys, *self._values):
            buffer[target, :, :length] = buffer[source, :, :length]
