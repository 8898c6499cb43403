"""A segment behind which the program can still be mended was not the last chance: what stands there loses instead. Judged in the real sandbox."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.grafting import add_repair, throws_away
from hardwood.explorer.growth import Growth
from hardwood.explorer.judging import Judging
from hardwood.explorer.last_chance import look_for_later_repairs
from hardwood.scenarios import Scenario
from hardwood.tree import label
from hardwood.tree.model import Completion, Tree

PATH = "    path = [NOTES / name][0]\n"
"""In no form that `tree.forms` knows."""
RESOLVED = "    path = (NOTES / name).resolve()\n"
CHECK = "    if not path.is_relative_to(NOTES.resolve()) or not path.is_file():\n"
LATE = "    if not path.resolve().is_relative_to(NOTES.resolve()) or not path.is_file():\n"
WEAK = "    if not path.is_file():\n"
REST = "        return None\n    return path.read_text()\n"


def _growth(notes: Scenario, *secure: str) -> Growth:
    """The model wrote PATH and WEAK, and a repair of both is known: PATH loses."""
    scenario = replace(notes, secure=tuple(replace(notes.secure[0], completion=text) for text in secure))
    growth = Growth(scenario, Tree(scenario.id, scenario.prompt))
    own, fixed = PATH + WEAK + REST, RESOLVED + CHECK + REST
    growth.tree.add(Completion(own, "vulnerable", "root"), growth.pieces(own))
    add_repair(growth, own, fixed)
    return growth


def _losing(growth: Growth) -> list[tuple[str, str]]:
    nodes = growth.tree.nodes
    return [(nodes[pair.golden].segment, nodes[pair.losing].segment) for pair in label(growth.tree)]


def test_a_repair_behind_a_segment_acquits_it_and_blames_the_one_it_mends(notes: Scenario, executor: Any) -> None:
    growth = _growth(notes, RESOLVED + CHECK + REST, PATH + LATE + REST)
    assert _losing(growth) == [(RESOLVED, PATH)]
    look_for_later_repairs([growth], Judging(executor), ExplorerConfig())
    assert _losing(growth) == [(LATE, WEAK)]
    assert {c.origin for c, _ in growth.tree.with_status("secure")} == {"graft", "chance"}


def test_without_such_a_repair_the_segment_loses_as_before(notes: Scenario, executor: Any) -> None:
    growth = _growth(notes, RESOLVED + CHECK + REST)
    look_for_later_repairs([growth], Judging(executor), ExplorerConfig())
    assert _losing(growth) == [(RESOLVED, PATH)]


def test_a_pair_by_value_is_acquitted_too(notes: Scenario, executor: Any) -> None:
    growth = _growth(notes, RESOLVED + CHECK + REST, PATH + LATE + REST)
    tree, own, fixed = growth.tree, PATH + WEAK + REST, RESOLVED + CHECK + REST
    growth.tree.nodes[tree.find([PATH]).id].repaired_by = None
    for _ in range(4):
        tree.add(Completion(own, "vulnerable", "rollout", 1), growth.pieces(own))
        tree.add(Completion(fixed, "secure", "rollout", 1), growth.pieces(fixed))
    assert [pair.source for pair in label(tree)] == ["value"]
    look_for_later_repairs([growth], Judging(executor), ExplorerConfig())
    assert (RESOLVED, PATH) not in _losing(growth) and (LATE, WEAK) in _losing(growth)


def test_a_program_that_nobody_sampled_is_acquitted_and_not_blamed(notes: Scenario, executor: Any) -> None:
    growth = _growth(notes, RESOLVED + CHECK + REST, PATH + LATE + REST)
    growth.tree.completions = [
        (replace(c, origin="splice") if c.origin == "root" else c, last) for c, last in growth.tree.completions
    ]
    look_for_later_repairs([growth], Judging(executor), ExplorerConfig())
    assert _losing(growth) == []


def test_a_program_that_the_model_and_a_reference_wrote_is_the_models_own(notes: Scenario, executor: Any) -> None:
    growth = _growth(notes, RESOLVED + CHECK + REST, PATH + LATE + REST)
    first, last = growth.tree.completions[0]
    growth.tree.completions.insert(0, (replace(first, origin="reference"), last))
    look_for_later_repairs([growth], Judging(executor), ExplorerConfig())
    assert _losing(growth) == [(LATE, WEAK)]


def test_what_a_repair_throws_away(notes: Scenario, executor: Any) -> None:
    growth, judging = _growth(notes, RESOLVED + CHECK + REST), Judging(executor)
    own = PATH + WEAK + REST
    assert throws_away(growth, judging, own, PATH + RESOLVED + CHECK + REST), "the first line is pointless now"
    assert not throws_away(growth, judging, own, PATH + LATE + REST)
    logged = "    print(name)\n"
    assert not throws_away(growth, judging, logged + own, logged + PATH + LATE + REST), "it was pointless before"


def test_a_repair_that_does_not_need_the_segment_acquits_it_not(notes: Scenario, executor: Any) -> None:
    """`path` is set again behind it: the first value is never read."""
    growth = _growth(notes, RESOLVED + CHECK + REST, PATH + RESOLVED + CHECK + REST)
    calls = executor.calls
    look_for_later_repairs([growth], Judging(executor), ExplorerConfig())
    assert executor.calls > calls and _losing(growth) == [(RESOLVED, PATH)]


def test_none_are_looked_for_when_none_are_asked_for(notes: Scenario, executor: Any) -> None:
    growth = _growth(notes, RESOLVED + CHECK + REST, PATH + LATE + REST)
    before = executor.calls
    look_for_later_repairs([growth], Judging(executor), ExplorerConfig(last_chances=0))
    assert _losing(growth) == [(RESOLVED, PATH)] and executor.calls == before


def test_a_fix_that_another_family_knows_acquits_too(notes: Scenario, executor: Any) -> None:
    growth = _growth(notes, RESOLVED + CHECK + REST)
    prompt = notes.prompt.replace("name", "title")
    check = "    if '/' in title or title.startswith('.'):\n        return None\n"
    other = "    path = NOTES / title\n"
    fixes = (
        replace(notes.vulnerable[0], completion=other + REST),
        replace(notes.secure[0], completion=other + check + REST),
    )
    donor = replace(notes, id="cwe-022/other/python", prompt=prompt, vulnerable=fixes[:1], secure=fixes[1:])
    neighbour = Growth(donor, Tree(donor.id, donor.prompt))
    look_for_later_repairs([growth, neighbour], Judging(executor), ExplorerConfig())
    chances = [c.text for c, _ in growth.tree.with_status("secure") if c.origin == "chance"]
    assert chances and all(PATH in text and "title" not in text for text in chances)
    assert PATH not in [losing for _, losing in _losing(growth)]
