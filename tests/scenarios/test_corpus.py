"""The corpus as it ships: its shape, its splits, and (slow) every reference of it judged."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from hardwood.errors import UsageError
from hardwood.executor import LocalExecutor
from hardwood.oracles.selfcheck import check, near_duplicates, shingles, static_faults
from hardwood.scenarios import Scenario, load_scenarios
from hardwood.scenarios.corpus import load_corpus, load_folder
from hardwood.scenarios.skeleton import write_skeleton
from hardwood.scenarios.weaknesses import WEAKNESSES

CORPUS = load_scenarios("corpus")
FAMILIES = list({s.family: s for s in CORPUS}.values())
DEEP = (22, 78, 79, 89, 117, 330, 732, 915)
"""CWEs of the first corpus: two idioms each, deep enough in Python to teach them."""


def _idioms(cwe: int) -> Counter[str]:
    return Counter(s.idiom for s in FAMILIES if s.cwe == cwe and s.split == "train")


def test_a_skeleton_is_of_the_weakness_that_its_folder_names(tmp_path: Path) -> None:
    for name, cwe in (("cwe-089/users", 89), ("cwe-78-shell", 78), ("notes", 22)):
        write_skeleton(tmp_path / name)
        assert [s.cwe for s in load_folder(tmp_path / name)] == [cwe]
    family = tmp_path / "cwe-089/users/family.yaml"
    family.write_text(family.read_text().replace("cwe: 89", "cwe: 79"))
    with pytest.raises(UsageError, match=r"family\.yaml: cwe is 79, and the folder says cwe-089"):
        list(load_folder(tmp_path))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("cwe: 22", "cwe: abc", r"family\.yaml: cwe: .*integer.*, got 'abc'$"),
        ("title:", "titel:", r"(no key 'title'|unknown key .*titel)"),
        ("split: train", "split: heldout", r"family\.yaml: `ring` belongs to split heldout"),
        ("split: train", "split: [", r"family\.yaml is no YAML"),
    ],
)
def test_what_is_wrong_with_a_family_is_named(old: str, new: str, says: str, tmp_path: Path) -> None:
    write_skeleton(tmp_path / "notes")
    family = tmp_path / "notes/family.yaml"
    family.write_text(family.read_text().replace(old, new))
    with pytest.raises(UsageError, match=says) as error:
        list(load_folder(tmp_path))
    assert "pydantic" not in str(error.value)


def test_counts() -> None:
    assert len(FAMILIES) >= 180
    assert set(DEEP) <= {s.cwe for s in FAMILIES if s.split == "train"}


@pytest.mark.parametrize("cwe", sorted({s.cwe for s in FAMILIES if s.ring == "unseen"}))
def test_an_unseen_cwe_occurs_nowhere_else(cwe: int) -> None:
    assert {s.ring for s in FAMILIES if s.cwe == cwe} == {"unseen"}


@pytest.mark.parametrize("cwe", sorted({s.cwe for s in FAMILIES if s.split == "train"}))
def test_rings_are_what_they_say(cwe: int) -> None:
    idioms = _idioms(cwe)
    assert min(idioms.values()) >= 5, "an idiom is trained in five domains or more"
    mine = [s for s in FAMILIES if s.cwe == cwe]
    assert not [s.id for s in mine if s.ring in ("near", "validation") and s.idiom not in idioms], (
        "an idiom of training"
    )
    assert not [s.id for s in mine if s.ring == "far" and s.idiom in idioms], "an idiom that training lacks"


@pytest.mark.parametrize("cwe", DEEP)
def test_deep_cwes(cwe: int) -> None:
    idioms = _idioms(cwe)
    assert len(idioms) >= 2 and min(idioms.values()) >= 6, idioms
    rings = Counter(s.ring for s in CORPUS if s.cwe == cwe and s.language == "python")
    assert rings["validation"] >= 2 and rings["near"] >= 3 and rings["far"] >= 3


def test_all_languages_of_a_family_are_of_one_kind() -> None:
    kinds = {(s.family, s.split, s.ring, s.cwe, s.idiom, s.tier) for s in CORPUS}
    assert len(kinds) == len(FAMILIES)


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


def _some(count: int) -> list[Scenario]:
    """The same share of each language, spread over the corpus; all of it is judged by `make corpus`."""
    by_language = {name: [s for s in CORPUS if s.language == name] for name in sorted({s.language for s in CORPUS})}
    return [s for mine in by_language.values() for s in mine[:: max(1, len(mine) * len(by_language) // count)]]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_references_are_judged_as_they_must_be() -> None:
    chosen = _some(20)
    with LocalExecutor() as executor:
        result = check(chosen, executor.judge_many)
    assert result["unsound"] == []
    assert result["checked"] == result["sound"] == len(chosen) >= 20
    assert result["errors"] == 0


@pytest.mark.parametrize("text", ["sanitise: [address]", "sanitize: [adress]"])
def test_a_typo_in_options_is_refused(tmp_path: Path, text: str) -> None:
    write_skeleton(tmp_path / "notes")
    (tmp_path / "notes" / "python" / "options.yaml").write_text(text)
    with pytest.raises(UsageError, match=r"options\.yaml"):
        list(load_folder(tmp_path))


def test_each_weakness_of_the_corpus_has_words() -> None:
    assert {scenario.cwe for scenario in load_corpus()} <= WEAKNESSES.keys()
