"""Node preference accuracy against the same figure from separate sequences, and what is left out of it."""

from __future__ import annotations

import pytest
from separate_sequences import completion_logp
from training_examples import make_model

from hardwood.evaluation.preference import fix_rows, preference_accuracy
from hardwood.scenarios import Reference, Scenario

FIXES = [
    ("    path = root + name\n    return read(path)\n", "    path = safe(root, name)\n    return read(path)\n"),
    ("    x = 1\n    run('rm ' + name)\n", "    x = 1\n    run(['rm', name])\n"),
    ("    x = 1\n    return x\n", "    x = 1\n    check(x)\n    return x\n"),
]


def fix(number: int, before: str, after: str, prompt: str = "def f(root, name):\n") -> Scenario:
    return Scenario(
        id=f"fix/{number}", family=f"fix/{number}", language="python", cwe=22, title="", idiom="", split="train", ring="external", tier="standard",
        domain="", prompt=prompt, secure=(Reference("after", after),), vulnerable=(Reference("before", before),),
        functional_tests="", security_tests="",
    )  # fmt: skip


def test_equals_separate_sequences(tokenizer) -> None:
    model, fixes = make_model(), [fix(i, *texts) for i, texts in enumerate(FIXES)]
    right = 0
    for row in fix_rows(fixes):
        mean = {}
        for side in ("golden", "losing"):
            ids = {name: tokenizer(row["prefix"] + row[name])["input_ids"] for name in ("golden", "losing")}
            shared = next(i for i, (a, b) in enumerate(zip(ids["golden"], ids["losing"], strict=False)) if a != b)
            cut = len(tokenizer.decode(ids[side][:shared]))
            text = row["prefix"] + row[side]
            mean[side] = float(completion_logp(model, tokenizer, row["prompt"], text, cut).detach()) / (
                len(ids[side]) - shared
            )
        right += mean["golden"] > mean["losing"]
    found = preference_accuracy(model, tokenizer, fixes)
    assert (found.right, found.pairs, found.same, found.long) == (right, 3, 0, 0)
    assert 0 < right < 3, "the examples must be able to tell"


def test_a_pair_stands_where_the_programs_part() -> None:
    rows = fix_rows([fix(i, *texts) for i, texts in enumerate(FIXES)])
    assert [row["node_id"] for row in rows] == ["0", "1", "1"]
    assert rows[2]["golden"] == "    check(x)\n" and rows[2]["losing"] == "    return x\n"


def test_what_is_left_out_is_counted(tokenizer) -> None:
    same = fix(9, "    return 1\n", "    return 1\n")
    long = fix(8, "    return a\n", f"    return {'b' * 4000}\n")
    found = preference_accuracy(make_model(), tokenizer, [same, long], limit=256)
    assert (found.pairs, found.same, found.long, found.value) == (0, 1, 1, None)


def test_a_fix_without_a_prompt_is_scored_behind_what_stands_before_it(tokenizer) -> None:
    first, second = FIXES[:2]
    whole = [fix(0, *first, prompt=""), fix(1, *second, prompt="")]
    found = preference_accuracy(make_model(), tokenizer, whole)
    assert (found.pairs, found.first) == (1, 1), "the first differs at its beginning: no token stands before it"
    after, prompt = second[1].partition("\n")[2], second[1].partition("\n")[0] + "\n"
    same = preference_accuracy(make_model(), tokenizer, [fix(1, second[0].removeprefix(prompt), after, prompt=prompt)])
    assert (found.right, found.pairs) == (same.right, same.pairs)


@pytest.mark.parametrize("swapped", [False, True])
def test_swapping_the_sides_swaps_the_answer(tokenizer, swapped: bool) -> None:
    fixes = [fix(i, *(texts[::-1] if swapped else texts)) for i, texts in enumerate(FIXES)]
    found, other = (
        preference_accuracy(make_model(), tokenizer, each)
        for each in (fixes, [fix(i, s.secure[0].completion, s.vulnerable[0].completion) for i, s in enumerate(fixes)])
    )
    assert found.right + other.right == 3
