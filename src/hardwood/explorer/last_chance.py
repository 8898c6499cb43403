"""Before a segment is blamed, a secure program through it is looked for: where one is found, the segment was not the last chance to be secure.

The fix of the references, and what fixes of the same weakness add elsewhere in the wave, is grafted (`tree.graft`) onto the vulnerable program behind the segment; no token is generated. A secure find is a golden path that the
segment stands on, so it no longer loses (`tree.credit`), and a repair that parts later: what loses instead is the segment there. A repair that makes the segment
pointless acquits nobody (`grafting.throws_away`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product

from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.grafting import add_repair, throws_away
from hardwood.explorer.growth import Growth
from hardwood.explorer.judging import Judging
from hardwood.scenarios import Scenario
from hardwood.tree.credit import Pair, label
from hardwood.tree.graft import donations, grafts, likeness
from hardwood.tree.model import SAMPLED, Completion

ROUNDS = 3
"""A repair that parts later may itself not be the last one."""
ALL = 1000
"""No limit on grafts: those that change a program before the segment are dropped first."""


@dataclass(frozen=True)
class _Chance:
    growth: Growth
    losing: int
    sampled: bool
    own: str
    text: str


def look_for_later_repairs(growths: Sequence[Growth], judging: Judging, config: ExplorerConfig) -> None:
    """Adds to each tree the secure programs that are found through segments which would lose."""
    seen: set[tuple[str, int]] = set()
    for _ in range(ROUNDS if config.last_chances else 0):
        chances = [chance for growth in growths for chance in _chances(growth, _donors(growth, growths), config, seen)]
        for chance in chances:
            judging.ask(chance.growth.scenario, chance.text)
        for chance in chances:
            growth, own, text = chance.growth, chance.own, chance.text
            secure = judging.status(growth.scenario, text) == "secure"
            if secure and not throws_away(growth, judging, own, text):
                _acquit(chance)


def _acquit(chance: _Chance) -> None:
    """The segment never loses. A program that the model sampled is repaired later by this; what nobody sampled is not blamed for it."""
    growth, text = chance.growth, chance.text
    growth.tree.nodes[chance.losing].acquitted = True
    if chance.sampled:
        add_repair(growth, chance.own, text, "chance")
    else:
        growth.tree.add(Completion(text, "secure", "chance", 0, chance.own), growth.pieces(text))


def _donors(growth: Growth, growths: Sequence[Growth]) -> list[Scenario]:
    """Scenarios of the same weakness and language: each family's references know one way or two, developers know more."""
    own = growth.scenario
    others = (other.scenario for other in growths)
    return [s for s in others if s.id != own.id and (s.cwe, s.language) == (own.cwe, own.language)]


def _chances(
    growth: Growth, donors: Sequence[Scenario], config: ExplorerConfig, seen: set[tuple[str, int]]
) -> Iterator[_Chance]:
    for pair in list(label(growth.tree, **config.evidence)):
        if (growth.scenario.id, pair.losing) not in seen:
            seen.add((growth.scenario.id, pair.losing))
            for fixes in (_own_fixes, partial(_donated, donors)):
                found = sorted(_through(growth, pair, fixes), key=lambda chance: -likeness(chance.own, chance.text))
                yield from found[: config.last_chances]


def _through(growth: Growth, pair: Pair, fixes: Callable[[Scenario, str], Iterable[str]]) -> Iterator[_Chance]:
    """Vulnerable programs through the losing segment, mended behind it."""
    scenario, tree = growth.scenario, growth.tree
    written = {completion.text for completion, _ in tree.with_status("vulnerable", SAMPLED)}
    for completion, last in tree.with_status("vulnerable"):
        if all(node.id != pair.losing for node in tree.path(last)):
            continue
        for text in fixes(scenario, completion.text):
            node = tree.find(growth.pieces(text)[: tree.nodes[pair.losing].depth])
            if node is not None and node.id == pair.losing:
                yield _Chance(growth, pair.losing, completion.text in written, completion.text, text)


def _own_fixes(scenario: Scenario, own: str) -> list[str]:
    vulnerable, secure = ([r.completion for r in group] for group in (scenario.vulnerable, scenario.secure))
    return grafts(scenario.prompt, own, vulnerable, secure, scenario.language, ALL)


def _donated(donors: Sequence[Scenario], scenario: Scenario, own: str) -> Iterator[str]:
    for donor in donors:
        for before, after in product(donor.vulnerable, donor.secure):
            yield from donations(
                scenario.prompt, own, donor.prompt, before.completion, after.completion, scenario.language
            )
