from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from hardwood.errors import UsageError
from hardwood.scenarios import Reference, load_scenarios
from hardwood.scenarios.annotations import Annotation
from hardwood.scenarios.scenario import Options
from hardwood.scenarios.selection import Scenarios, absolute, content_hash
from hardwood.scenarios.skeleton import write_skeleton


def test_parts_make_the_whole() -> None:
    parts = [load_scenarios(f"corpus:{part}") for part in ("train", "validation", "near", "far", "unseen")]
    ids = [s.id for part in parts for s in part]
    assert sorted(ids) == sorted(s.id for s in load_scenarios("corpus")) and len(set(ids)) == len(ids)
    assert {s.ring for s in load_scenarios("corpus:heldout")} == {"near", "far"}


def test_filters_and_lists() -> None:
    both = load_scenarios("corpus:near[cwe=22|79,lang=python],corpus:near[cwe=22]")
    assert {s.cwe for s in both} == {22, 79}
    assert len({s.id for s in both}) == len(both), "each once"
    family = both[0].family
    assert {s.family for s in load_scenarios(f"corpus[id={family}]")} == {family}


def test_what_no_small_model_solved_is_marked() -> None:
    every, solved = ({s.id for s in load_scenarios(name)} for name in ("corpus", "corpus[solved=yes]"))
    assert solved < every
    assert {s.id for s in load_scenarios("corpus[solved=no|unknown]")} == every - solved
    assert {s.solved for s in load_scenarios("utility")} == {"unknown"}


def test_most_spreads_evenly() -> None:
    every, some = load_scenarios("corpus:train[lang=python]"), load_scenarios("corpus:train[lang=python,most=16]")
    places = [[s.id for s in every].index(s.id) for s in some]
    gaps = {b - a for a, b in pairwise(places)}
    assert len(some) == 16 and max(gaps) - min(gaps) <= 1
    assert load_scenarios("corpus:train[lang=python,most=9999]") == every


@pytest.mark.parametrize(
    "selection",
    [
        "",
        "corpus[most=few]",
        "corpus[most=0]",
        "corpus[cwe]",
        "corpus[lang=cobol]",
        "corpus[lang=python|pyhton]",
        "corpus:heldout[cwe=89|798]",
        "corpus[id=cwe-089/typo],corpus:train[cwe=89]",
        "kitchen",
        "corpus:train[",
        "corpus]x[",
    ],
)
def test_bad_selections(selection: str) -> None:
    with pytest.raises(UsageError):
        load_scenarios(selection)


def test_two_folders_with_scenarios_of_one_name_are_refused(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_skeleton(tmp_path / name / "cwe-022" / "note")
    one, two = tmp_path / "one", tmp_path / "two"
    assert len(load_scenarios(f"{one},{two}")) == len(load_scenarios(f"{one},{one}")), "the same, twice"
    next(two.rglob("prompt.*")).write_text("import os\n")
    with pytest.raises(UsageError, match="cwe-022/note"):
        load_scenarios(f"{one},{two}")


def test_a_selection_means_the_same_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_skeleton(tmp_path / "my" / "cwe-022" / "note")
    monkeypatch.chdir(tmp_path)
    given = "corpus:near[cwe=89|22],my[lang=python],cweval:data/x"
    assert absolute(given) == f"corpus:near[cwe=89|22],{tmp_path}/my[lang=python],cweval:{tmp_path}/data/x"


def test_hash_names_the_content() -> None:
    some = load_scenarios("corpus:near")
    assert content_hash(some) == content_hash(some[::-1])
    assert content_hash(some) != content_hash(some[1:])


@pytest.mark.parametrize(
    "change",
    [
        {"language": "java"},
        {"cwe": 1},
        {"head": "x"},
        {"tail": "x"},
        {"stem": "x"},
        {"options": Options(runs=True)},
        {"annotations": (Annotation("x", 89, "", "exact", (1,)),)},
        {"secure": (Reference("secure", "x", whole=True),)},
    ],
)
def test_hash_names_all_that_a_scenario_holds(change: dict[str, Any]) -> None:
    some = load_scenarios("corpus:near")[:1]
    assert content_hash([replace(some[0], **change)]) != content_hash(some)


def test_a_loader_is_imported_when_it_is_asked_for(tmp_path: Path) -> None:
    code = (
        "import sys; from hardwood.scenarios import load_scenarios\n"
        f"try: load_scenarios('securityeval:{tmp_path}/none')\n"
        "except Exception as error: print(error)\n"
        "print([m for m in ('cweval', 'fixes', 'securityeval') if 'hardwood.scenarios.' + m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split("\n")
    assert "cannot read" in said[0] and said[1] == "['securityeval']"


def test_scenarios_become_a_data_set() -> None:
    found = load_scenarios("corpus:validation[cwe=22]")
    data = found.to_dataset()
    assert len(data) == len(found) and data[0]["id"] == found[0].id
    assert data[0]["secure"] == [reference.completion for reference in found[0].secure]
    note = Annotation("x", 89, "why", "exact", (1, 2))
    more = {"suite": "def test_f(): ...", "stem": "cwe_022_0", "head": "import os", "tail": "f()"}
    (row,) = Scenarios([replace(found[0], **more, annotations=(note,))]).to_dataset()
    assert {name: row[name] for name in more} == more
    assert [Annotation(**{**kept, "lines": tuple(kept["lines"])}) for kept in json.loads(row["annotations"])] == [note]
