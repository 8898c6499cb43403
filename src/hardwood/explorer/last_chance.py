"""Before a segment is blamed, a secure program through it is looked for: where one is found, the segment was not the last chance to be secure.

The fix of the references is grafted (`tree.graft`) onto the vulnerable program behind the segment; no token is generated. A secure find is a golden path that the
segment stands on, so it no longer loses (`tree.credit`), and a repair that parts later: what loses instead is the segment there. A find that is secure without the
segment too says nothing about it (`code = random…` acquits nobody where `code = secrets…` follows): it does not count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.grafting import add_repair
from hardwood.explorer.growth import Growth
from hardwood.explorer.judging import Judging
from hardwood.tree.credit import Pair, label
from hardwood.tree.graft import grafts

ROUNDS = 3
"""A repair that parts later may itself not be the last one."""
ALL = 1000
"""No limit on grafts: those that change a program before the segment are dropped first."""


@dataclass(frozen=True)
class _Chance:
    growth: Growth
    own: str
    text: str
    without: str
    """`text` but for the segment in question."""

    def ask(self, judging: Judging, text: str) -> None:
        judging.ask(self.growth.scenario, text)

    def is_secure(self, judging: Judging, text: str) -> bool:
        return judging.status(self.growth.scenario, text) == "secure"


def look_for_later_repairs(growths: Sequence[Growth], judging: Judging, config: ExplorerConfig) -> None:
    """Adds to each tree the secure programs that are found through segments which would lose."""
    seen: set[tuple[str, int]] = set()
    for _ in range(ROUNDS if config.last_chances else 0):
        chances = [chance for growth in growths for chance in _chances(growth, config, seen)]
        for chance in chances:
            chance.ask(judging, chance.text)
        secure = [chance for chance in chances if chance.is_secure(judging, chance.text)]
        for chance in secure:
            chance.ask(judging, chance.without)
        for chance in secure:
            if not chance.is_secure(judging, chance.without):
                add_repair(chance.growth, chance.own, chance.text, "chance")


def _chances(growth: Growth, config: ExplorerConfig, seen: set[tuple[str, int]]) -> Iterator[_Chance]:
    for pair in list(label(growth.tree, config.threshold, config.rollouts)):
        if (growth.scenario.id, pair.losing) not in seen:
            seen.add((growth.scenario.id, pair.losing))
            yield from islice(_through(growth, pair), config.last_chances)


def _through(growth: Growth, pair: Pair) -> Iterator[_Chance]:
    """Vulnerable programs through the losing segment, mended behind it."""
    scenario, tree = growth.scenario, growth.tree
    vulnerable, secure = ([r.completion for r in group] for group in (scenario.vulnerable, scenario.secure))
    for completion, last in tree.with_status("vulnerable"):
        if all(node.id != pair.losing for node in tree.path(last)):
            continue
        for text in grafts(scenario.prompt, completion.text, vulnerable, secure, scenario.language, ALL):
            pieces, depth = growth.pieces(text), tree.nodes[pair.losing].depth
            node = tree.find(pieces[:depth])
            if node is not None and node.id == pair.losing:
                yield _Chance(growth, completion.text, text, "".join(pieces[: depth - 1] + pieces[depth:]))
