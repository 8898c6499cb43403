"""The corpus as it ships: its shape, its splits, and (slow) every reference of it judged."""

from __future__ import annotations

from collections import Counter

import pytest

from hardwood.executor import LocalExecutor
from hardwood.oracles.selfcheck import check, near_duplicates, shingles, static_faults
from hardwood.scenarios import Scenario, load_scenarios

CORPUS = load_scenarios("corpus")
TRAINED = sorted({s.cwe for s in CORPUS if s.split == "train"})
UNSEEN = sorted({s.cwe for s in CORPUS if s.ring == "unseen"})


def test_counts() -> None:
    assert len({s.family for s in CORPUS}) >= 180
    assert (len(TRAINED), len(UNSEEN)) == (8, 4)
    assert not set(TRAINED) & set(UNSEEN), "an unseen CWE occurs nowhere else"
    assert all(sum(s.cwe == cwe for s in CORPUS) >= 5 for cwe in UNSEEN)


@pytest.mark.parametrize("cwe", TRAINED)
def test_each_trained_cwe_is_deep(cwe: int) -> None:
    mine = [s for s in CORPUS if s.cwe == cwe]
    idioms = Counter(s.idiom for s in mine if s.split == "train")
    assert len(idioms) == 2 and min(idioms.values()) >= 6, idioms
    rings = Counter(s.ring for s in mine)
    assert rings["validation"] >= 2 and rings["near"] >= 3 and rings["far"] >= 3
    assert all(s.idiom in idioms for s in mine if s.ring in ("near", "validation")), "near: an idiom of training"
    assert not [s.id for s in mine if s.ring == "far" and s.idiom in idioms], "far: an idiom that training lacks"


def test_no_prompt_resembles_one_of_another_split() -> None:
    assert near_duplicates(CORPUS) == []


def test_near_duplicates_are_found() -> None:
    twin = load_scenarios("corpus:train")[0]
    other = Scenario(
        **{
            **twin.__dict__,
            "id": "x/y/python",
            "family": "x/y",
            "ring": "near",
            "prompt": twin.prompt.replace("the", "a"),
        }
    )
    assert near_duplicates([twin, other])[0]["jaccard"] > 0.5
    assert len(shingles("a b c")) == 1


@pytest.mark.parametrize("scenario", CORPUS, ids=lambda s: s.id)
def test_folder_has_no_static_fault(scenario: Scenario) -> None:
    assert static_faults(scenario) == []


def test_each_family_was_reviewed() -> None:
    assert [s.id for s in CORPUS if not s.review] == []


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_reference_is_judged_as_it_must_be() -> None:
    with LocalExecutor() as executor:
        result = check(CORPUS, executor.judge_many)
    assert result["unsound"] == []
    assert result["checked"] == result["sound"] == len(CORPUS)
    assert result["errors"] == 0
