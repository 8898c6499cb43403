"""Tree → rows: what any preference trainer reads (`architecture.md`, Row).

Kinds: `pair` (golden against losing at a node), `golden` (a secure program, for the λ anchor), `ability` (a functional program that the model
wrote by itself, security aside, for the second anchor).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Literal

from hardwood.tree.credit import CREDIBLE, Pair, label, missing_line, unjudged
from hardwood.tree.model import SAMPLED, Completion, Tree

ROW_COLUMNS = (
    "scenario_id", "tree_id", "node_id", "kind", "prompt", "prefix", "golden", "losing", "golden_suffix", "losing_suffix", "weight", "source",
)  # fmt: skip


MissingLines = Literal["pair", "golden", "drop"]


def _row(tree: Tree, **values: Any) -> dict[str, Any]:
    base = {
        "scenario_id": tree.scenario_id, "tree_id": f"{tree.scenario_id}@{tree.iteration}", "node_id": "0", "prompt": tree.prompt, "prefix": "",
        "losing": "", "golden_suffix": "", "losing_suffix": "", "weight": 1.0,
    }  # fmt: skip
    return {name: {**base, **values}[name] for name in ROW_COLUMNS}


def _suffix(tree: Tree, node_id: int, status: str, ending: str) -> str:
    """What follows the node's segment in a completion of that status, as written; empty when none is known."""
    prefix = tree.prefix(node_id)
    for _, last in tree.with_status(status):
        if any(node.id == node_id for node in tree.path(last)):
            text = "".join(node.segment for node in tree.path(last))
            return text.removeprefix(prefix).rstrip() + ending
    return ""


def _pair_row(tree: Tree, pair: Pair, ending: str) -> dict[str, Any]:
    golden, losing = tree.nodes[pair.golden], tree.nodes[pair.losing]
    statuses = ("unjudged", "unjudged") if pair.source == "unjudged" else ("secure", "vulnerable")
    return _row(
        tree, node_id=str(pair.node), kind="pair", prefix=tree.prefix(pair.node), golden=golden.segment, losing=losing.segment,
        golden_suffix=_suffix(tree, golden.id, statuses[0], ending), losing_suffix=_suffix(tree, losing.id, statuses[1], ending),
        weight=pair.weight, source=pair.source,
    )  # fmt: skip


def _pair_rows(
    tree: Tree, learnt: Iterable[Pair], ending: str, missing_lines: MissingLines
) -> Iterator[dict[str, Any]]:
    for pair in learnt:
        odd = missing_lines != "pair" and missing_line(tree, pair)
        if not (odd and missing_lines == "drop"):
            row = _pair_row(tree, pair, ending)
            yield {**row, "losing": "", "losing_suffix": ""} if odd else row


def pairs(
    tree: Tree,
    threshold: float = 0.3,
    min_visits: int = 3,
    broken_loses: bool = False,
    credible: float = CREDIBLE,
    sources: Collection[str] | None = None,
) -> list[Pair]:
    """The pairs that a player learns from. `sources` keeps those of these kinds of proof alone (`credit.Pair.source`), None all; of a tree that nobody judged there is but one kind, and all stay."""
    if tree.with_status("unjudged"):
        return list(unjudged(tree))
    found = label(tree, threshold, min_visits, broken_loses, credible)
    return [pair for pair in found if sources is None or pair.source in sources]


def whole_pairs(tree: Tree, ending: str, judged: bool) -> list[dict[str, Any]]:
    """Pairs of whole programs: the reference against each sample from the prompt; `judged`: against those alone that are vulnerable (DPO; else SPIN). None where no reference is known to be secure."""
    references = tree.with_status("secure", frozenset({"reference"}))
    if not references:
        return []
    golden = references[0][0].text.rstrip()
    roots = (c for c, _ in tree.completions if c.origin == "root" and (c.status == "vulnerable" or not judged))
    written = dict.fromkeys(completion.text for completion in roots if completion.text.strip())
    return [
        _row(tree, kind="pair", golden=golden + ending, losing=text.rstrip() + ending, source="whole")
        for text in written
        if text.rstrip() != golden
    ]


OWN_WORDS = ("root", "graft", "rollout", "node")
"""Origins of secure programs that the model wrote, those that are most its own first: a `node` sample goes on from a reference's prefix."""


def _own_golden(tree: Tree, most: int) -> list[Completion]:
    found = [c for c, _ in tree.with_status("secure", SAMPLED | {"graft"})]
    return sorted(found, key=lambda completion: OWN_WORDS.index(completion.origin))[:most]


def _anchors(tree: Tree, ending: str, own_golden: int, reference_share: float) -> Iterator[dict[str, Any]]:
    """One unit of weight for the golden paths of a tree: `reference_share` for the references, all of it where the model has none of its own."""
    own = _own_golden(tree, own_golden)
    references = [c for c, _ in tree.with_status("secure", frozenset({"reference"}))]
    share = reference_share if own else 1.0
    for group, source, part in ((references, "reference", share), (own, "own", 1.0 - share)):
        for completion in group if part > 0 else ():
            yield _row(
                tree, kind="golden", golden=completion.text.rstrip() + ending, weight=part / len(group), source=source
            )


def rows(
    tree: Tree,
    ending: str = "\n\n\n",
    own_golden: int = 3,
    reference_share: float = 0.0,
    missing_lines: MissingLines = "pair",
    **labels: Any,
) -> list[dict[str, Any]]:
    """All rows of a tree. `ending` is how the model ends a program; at most `own_golden` programs of its own anchor; `labels` as for `pairs`.

    Where the flaw is a line that is not there, the losing segment is an innocent line that follows. `missing_lines` says what becomes of such a pair: it
    stays one ("pair"), its golden side rises alone ("golden": the losing side is empty), or it is left out ("drop").

    A tree that nobody judged (preset `paper`) has pairs, and its reference as the golden path.
    """
    found = list(_pair_rows(tree, pairs(tree, **labels), ending, missing_lines))
    if "whole" in (labels.get("sources") or ()):
        found += whole_pairs(tree, ending, judged=True)
    if tree.with_status("unjudged"):
        references = tree.with_status("unjudged", frozenset({"reference"})) if found else []
        golden = [_row(tree, kind="golden", golden=c.text.rstrip() + ending, source="reference") for c, _ in references]
        return [*found, *golden]
    found += list(_anchors(tree, ending, own_golden, reference_share))
    ability = [c for status in ("secure", "vulnerable") for c, _ in tree.with_status(status, frozenset({"root"}))]
    for completion in ability[:2]:
        found.append(
            _row(
                tree,
                kind="ability",
                golden=completion.text.rstrip() + ending,
                weight=1.0 / min(len(ability), 2),
                source="own",
            )
        )
    return found
