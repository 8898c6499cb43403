"""What a reviewer is shown: losing segments in their programs, decoys among them, the same for a seed."""

from __future__ import annotations

from hardwood.tree import Tree, label, pairs
from hardwood.tree.draws import Draw, draw
from hardwood.tree.model import Completion

GOLDEN = ["    path = root / name\n", "    check(path)\n", "    return path.read_text()\n"]
LOSING = "    touch(path)\n"


def tree(scenario: str) -> Tree:
    found = Tree(scenario, f"def read_{scenario}(name):\n", 0)
    found.add(Completion("".join(GOLDEN), "secure", "reference"), GOLDEN)
    weak = [GOLDEN[0], LOSING, GOLDEN[2]]
    for _ in range(3):
        found.add(Completion("".join(weak), "vulnerable", "root"), weak)
    found.add(Completion("".join(weak), "vulnerable", "splice", 2), weak)
    return found


def drawn(n: int, seed: int, decoys: int = 0) -> list[Draw]:
    trees = [tree(f"s{number}") for number in range(12)]
    return draw([(one, list(label(one))) for one in trees], n, seed, decoys)


def test_losing_segments_stand_in_their_vulnerable_programs() -> None:
    found = drawn(5, 0)
    assert len(found) == len({one.scenario_id for one in found}) == 5
    for one in found:
        assert one.losing and one.source == "splice" and one.segment == LOSING
        assert (
            one.before + one.segment + one.after
            == f"def read_{one.scenario_id}(name):\n" + GOLDEN[0] + LOSING + GOLDEN[2]
        )


def test_what_a_real_fix_replaced_stands_in_the_program_before_it() -> None:
    fix, weak = Tree("s", "def f(name):\n"), [GOLDEN[0], LOSING, GOLDEN[2]]
    fix.add(Completion("".join(GOLDEN), "unjudged", "reference"), GOLDEN)
    fix.add(Completion("".join(weak), "unjudged", "before"), weak)
    (one,) = draw([(fix, pairs(fix))], 5, 0)
    assert (one.source, one.segment, one.after) == ("unjudged", LOSING, GOLDEN[2])


def test_decoys_are_other_segments_of_such_programs() -> None:
    found = drawn(6, 3, decoys=6)
    decoys = [one for one in found if not one.losing]
    assert len(decoys) == 6 and {one.segment for one in decoys} <= {GOLDEN[0], GOLDEN[2]}
    assert [one.losing for one in found] != sorted((one.losing for one in found), reverse=True), "mixed"


def test_a_seed_names_the_draw() -> None:
    assert drawn(5, 1, 2) == drawn(5, 1, 2) != drawn(5, 2, 2)
    assert len(drawn(99, 0)) == 12
