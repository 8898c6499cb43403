"""Log-probabilities of the opponent π_t: computed once, kept with the trees, saved in every checkpoint.

The opponent is the model *as it enters* this iteration, so they are computed before the first step, by the packed
path that trains, on the very model that will be trained. With LoRA the fresh adapter is zero and changes nothing;
with an adapter that is already trained the opponent includes it. (Disabling the adapter, as DPO does, would give the
wrong opponent from the second iteration on.) A resumed run reads them from its checkpoint, where the weights are no
longer the opponent's.
"""

from __future__ import annotations

import hashlib
import math
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from hardwood.errors import CorruptError
from hardwood.training.forward import node_expectations, node_logprobs
from hardwood.training.packing import PackedTree, bin_by_size, concatenate
from hardwood.training.splitting import split

FILE_NAME = "reference.safetensors"


@torch.no_grad()
def with_references(
    model: nn.Module,
    trees: Sequence[PackedTree],
    limit: int,
    device: torch.device,
    context: AbstractContextManager[None],
    told: Callable[[], None] = lambda: None,
) -> list[PackedTree]:
    """`trees` with the log-probabilities of `model` as their references, in packs of at most `limit` tokens, longer trees split.

    Trees without pairs are left as they are. `context` is entered around the whole (autocast); `told` is called behind each pack.
    """
    values = [(torch.zeros(tree.golden.count), torch.zeros(tree.golden.count)) for tree in trees]
    parts = [
        (index, part)
        for index, tree in enumerate(trees)
        if tree.golden.count
        for part in split(tree, limit)
        if len(part.pairs)
    ]
    model.eval()
    with context:
        for one in bin_by_size([len(part.tree) for _, part in parts], limit):
            members = [parts[i] for i in one]
            pack = concatenate([part.tree for _, part in members]).to(device)
            logp_N = node_logprobs(model, pack)
            sizes = [len(part.pairs) for _, part in members]
            golden = pack.golden.sum(logp_N).cpu().split(sizes)
            losing = pack.losing.sum(logp_N).cpu().split(sizes)
            for (index, part), *sums in zip(members, golden, losing, strict=True):
                for kept, of_part in zip(values[index], sums, strict=True):
                    kept[part.pairs] = of_part
            told()
    return [
        tree.with_references(*sums) if tree.golden.count else tree for tree, sums in zip(trees, values, strict=True)
    ]


@torch.no_grad()
def with_held(
    model: nn.Module,
    trees: Sequence[PackedTree],
    limit: int,
    device: torch.device,
    context: AbstractContextManager[None],
    above: float,
) -> list[PackedTree]:
    """`trees` in which the tokens of anchors that are on no side of a pair, and to which `model` gives a probability of `above` or more, are held to its distribution."""
    free = [torch.zeros(len(tree), dtype=torch.bool).index_fill(0, tree.free_anchors, True) for tree in trees]
    parts = [(index, part) for index, tree in enumerate(trees) for part in split(tree, limit)]
    found: list[list[tuple[Tensor, Tensor]]] = [[] for _ in trees]
    model.eval()
    with context:
        for one in bin_by_size([len(part.tree) for _, part in parts], limit):
            members = [parts[i] for i in one]
            wanted = torch.cat([free[index][part.nodes] for index, part in members]).nonzero()[:, 0]
            pack = concatenate([part.tree for _, part in members]).to(device)
            logp_T, target_TH = node_expectations(model, pack, wanted.to(device))
            known = torch.cat([part.nodes for _, part in members])[wanted]
            owner = torch.cat([torch.full((len(part.nodes),), index) for index, part in members])[wanted]
            kept = logp_T.cpu() >= math.log(above)
            for index in {index for index, _ in members}:
                chosen = kept & (owner == index)
                found[index].append((known[chosen], target_TH.cpu()[chosen]))
    return [_held(tree, some) for tree, some in zip(trees, found, strict=True)]


def _held(tree: PackedTree, found: list[tuple[Tensor, Tensor]]) -> PackedTree:
    """A node that stands in several parts is held once."""
    nodes, targets = (torch.cat(some) for some in zip(*found, strict=True))
    order = torch.argsort(nodes, stable=True)
    nodes, targets = nodes[order], targets[order]
    first = torch.ones(len(nodes), dtype=torch.bool)
    first[1:] = nodes[1:] != nodes[:-1]
    return tree.with_held(nodes[first], targets[first])


def save_references(directory: Path, sets: dict[str, list[PackedTree]]) -> None:
    """Writes the references of each named set of trees to `directory`, whole or not at all."""
    from safetensors.torch import save_file

    tensors: dict[str, Tensor] = {}
    for name, trees in sets.items():
        tensors[f"{name}.golden"] = torch.cat([tree.reference_golden for tree in trees])
        tensors[f"{name}.losing"] = torch.cat([tree.reference_losing for tree in trees])
        tensors[f"{name}.held"] = torch.cat([tree.held for tree in trees])
        tensors[f"{name}.target"] = concatenate(trees).held_target
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=directory) as part:
        file = Path(part) / FILE_NAME
        save_file(tensors, file, metadata={name: _fingerprint(trees) for name, trees in sets.items()})
        file.replace(directory / FILE_NAME)


def load_references(directory: Path, sets: dict[str, list[PackedTree]]) -> dict[str, list[PackedTree]]:
    """The same sets with the references that `save_references` wrote.

    Raises:
        CorruptError: the file is missing, not whole, or belongs to other rows.
    """
    from safetensors import SafetensorError, safe_open

    path = directory / FILE_NAME
    if not path.is_file():
        raise CorruptError(f"{path} is missing: without reference log-probabilities it cannot be resumed")
    try:
        opened = safe_open(path, framework="pt")
    except SafetensorError as error:
        raise CorruptError(f"{path} is not whole ({error}); delete its checkpoint, and resume from another") from error
    found = {}
    with opened as file:
        metadata = file.metadata() or {}
        for name, trees in sets.items():
            if metadata.get(name) != _fingerprint(trees):
                raise CorruptError(f"{path} belongs to other {name} rows; resume with those it was made from")
            sizes = [tree.golden.count for tree in trees]
            golden = file.get_tensor(f"{name}.golden").split(sizes)
            losing = file.get_tensor(f"{name}.losing").split(sizes)
            known = [tree.with_references(*two) for tree, *two in zip(trees, golden, losing, strict=True)]
            found[name] = _load_held(known, file, name)
    return found


def _load_held(trees: list[PackedTree], file: Any, name: str) -> list[PackedTree]:
    if f"{name}.held" not in file.keys():  # noqa: SIM118 - no mapping; written before tokens could be held
        return trees
    nodes = [(held >= 0).nonzero()[:, 0] for held in file.get_tensor(f"{name}.held").split([len(t) for t in trees])]
    targets = file.get_tensor(f"{name}.target").split([len(some) for some in nodes])
    return [tree.with_held(*both) for tree, *both in zip(trees, nodes, targets, strict=True)]


def kept_references(
    cache: Path | None, trees: list[PackedTree], hold: float, compute: Callable[[], list[PackedTree]]
) -> list[PackedTree]:
    """What `compute` gives, or gave to a training before that left it in `cache` for the same trees and `hold`. A cache is of one opponent: it is not told from another."""
    if cache is None:
        return compute()
    folder = cache / f"{_fingerprint(trees)[:16]}-{hold:g}"
    if (folder / FILE_NAME).is_file():
        return load_references(folder, {"trees": trees})["trees"]
    found = compute()
    save_references(folder, {"trees": found})
    return found


def _fingerprint(trees: Sequence[PackedTree]) -> str:
    """Changes with any token and any side of any tree."""
    digest = hashlib.sha256()
    for tree in trees:
        sides = (tree.golden.node, tree.golden.owner, tree.losing.node, tree.losing.owner)
        parts = (tree.input_ids, tree.parent, *sides, tree.anchors.node)
        for part in parts:
            digest.update(len(part).to_bytes(8, "little") + part.numpy().tobytes())
    return digest.hexdigest()
